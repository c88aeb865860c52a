/**
 * The part of the packager that packs. Its entry loads beside it what publishes, with sixty packages that want
 * a newer Node.
 */
declare module '@vscode/vsce/out/package.js' {
  export function packageCommand(options: {
    readonly cwd: string
    readonly packagePath: string
    readonly dependencies: false
    readonly allowMissingRepository: true
  }): Promise<void>
}
