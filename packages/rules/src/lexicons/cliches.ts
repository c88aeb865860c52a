import type { Group } from './group.ts'

/** Worn phrases and figures of speech. */
export const cliches: readonly Group[] = [
  {
    rule: 'cliche',
    message: 'worn',
    source: 'proselint cliches (Garner, write-good, diction); own',
    entries: `
hit~ the ground running
think~ outside the box
thinking outside the box
outside the box
out of the box thinking
above and beyond
go~ above and beyond
go~ the extra mile
extra mile
wear~ many hats
wear~ multiple hats
many hats
multiple hats
take~ it to the next level
to the next level
next level
silver bullet
uphill battle
all hands on deck
perfect storm
first and foremost
last but not least
at the end of the day
when the dust settled
when the rubber meets the road
where the rubber meets the road
worked hard
worked tirelessly
work~ tirelessly
blood sweat and tears
burn~ the midnight oil
burning the candle
leave~ no stone unturned
no stone unturned
pull~ out all the stops
give~ 110
went the distance
into the weeds
on the front lines
on the front line
on the frontlines
at the coal face
fighting fires
light at the end of the tunnel
tip of the iceberg
elephant in the room
can of worms
pandora's box
slippery slope
double-edged sword
two-edged sword
a blessing in disguise
blessing in disguise
a perfect fit
win the day
save~ the day
seize~ the day
rise~ to the occasion
rise~ to the challenge
rose to the challenge
rising to the challenge
step~ up to the plate
drop~ the ball
hit~ a home run
home run
knock~ it out of the park
out of the park
slam dunk
touch base
ballpark figure
in the ballpark
cover all the bases
move~ the goalposts
moving the goalposts
ahead of the game
ahead of the curve
behind the curve
ahead of its time
steep learning curve
take~ the bull by the horns
bite~ the bullet
dodge~ a bullet
bullet dodged
keep~ the lights on
keep~ all the balls in the air
juggle~ multiple
juggling multiple
spinning plates
a lot on my plate
back to the drawing board
back to square one
from day one
from the get-go
hit~ a roadblock
hit~ roadblocks
up against the wall
against all odds
race against time
racing against the clock
down to the wire
eleventh hour
in the nick of time
time is of the essence
time is money
only time will tell
the rest is history
long story short
to make a long story short
crystal clear
loud and clear
pure and simple
tried and true
tried and tested
part and parcel
bells and whistles
ebb and flow
trials and tribulations
make or break
do or die
all or nothing
in a nutshell
in the grand scheme of things
the whole nine yards
on the same page
singing from the same
get~ off the ground
full steam ahead
full speed ahead
firing on all cylinders
smooth sailing
in the same boat
rock~ the boat
turn~ the ship around
turn~ the tide
tide turned
weather~ the storm
calm before the storm
a drop in the ocean
thrown in at the deep end
thrown into the deep end
out of my depth
out of my comfort zone
outside my comfort zone
push~ the boundaries
push~ boundaries
pushed the limits
push~ the limits
break~ new ground
breaking new ground
break~ the mold
raise~ the stakes
stakes were high
win-win situation
two birds with one stone
the proof is in the pudding
trust but verify
practice what
walk the talk
walk~ the walk
talk the talk
lead~ by example
lead~ from the front
captain of the ship
steer~ the ship
take~ the reins
took the helm
pass~ the torch
carry the torch
make~ my mark
leave~ a mark
leave~ a legacy
make~ a difference
made a difference
making a difference
make~ a real difference
truly make a difference
make~ a positive difference
make~ an impact
made an impact
make~ a positive impact
making a positive impact
make~ a meaningful impact
make~ a lasting impact
make~ an immediate impact
make~ a broader impact
positive impact
lasting impact
lasting impression
change~ the world
better place
world a better place
brighter future
bright future
golden opportunity
window of opportunity
open~ doors
open~ doors to
opened doors for
open~ the door
foot in the door
doors of opportunity
new heights
reach~ new heights
sky is the limit
sky's the limit
nothing short of
labor of love
heart and soul
poured my heart
wake-up call
wake up call
eye-opening
eye-opener
aha moment
light bulb moment
lightbulb moment
defining moment
turning point
watershed moment
moment of truth
pivotal moment
at a crossroads
fork in the road
road less traveled
road to success
recipe for disaster
recipe for success
key to success
keys to success
secret to success
path to success
a testament to
testament to
stands as a testament
speaks volumes
speak~ for itself
speaks for themselves
spoke for themselves
beacon of
shining example
a force to be reckoned with
rising star
rock star
rockstar
team player
people person
self-starter
go-getter
natural leader
born leader
jack of all trades
quick learner
fast learner
passionate about
committed to excellence
pursuit of excellence
strive~ for excellence
quest for
do~ more with less
more with less
less is more
in the face of adversity
face of adversity
through thick and thin
come~ hell or high water
no pain no gain
fail fast
learn~ from mistakes
learn~ from my mistakes
turned this setback
failure is not an option
stick~ to my guns
fight~ for what
stand~ up for what
stand~ up for our principles
standing up for
stay~ true to
staying true to
keep~ an open mind
play~ devil's advocate
devil's advocate
food for thought
meeting of the minds
great minds
two heads are better
the more the merrier
strength in numbers
bumps in the road
bump in the road
speed bump
many moving parts
ticking time bomb
time bomb
snowball effect
domino effect
vicious cycle
vicious circle
virtuous cycle
positive cycle
needle in a haystack
square peg
apples to apples
apples and oranges
low man on the totem pole
cog in the machine
well-oiled machine
like clockwork
piece of cake
walk in the park
no-brainer
no brainer
child's play
easier said than done
bigger and better
faster than ever
better than ever
than ever before
now more than ever
in today's world
in today's fast-paced
in this day and age
day and age
ever-changing world
ever changing
at your fingertips
at their fingertips
peace of mind
breath of fresh air
new lease on life
night and day
leaps and bounds
grow~ by leaps
on steroids
undifferentiated heavy lifting
Herculean
herculean
monumental task
tall order
bite~ off more
own worst enemy
achilles heel
achilles' heel
band-aid solution
short end of the stick
carrot and stick
skin in the game
put~ all our eggs
bet~ the farm
low risk high reward
hunker down
roll~ up my sleeves
roll~ up our sleeves
rolled up their sleeves
hands dirty
get~ my hands dirty
put~ heads together
dream big
aim high
shoot for the moon
blaze a trail
trailblazer
make~ headway
make~ strides
great strides
huge strides
giant strides
wild ride
roller coaster
rollercoaster
paid off
paid dividends
pay dividends
bear~ fruit
bore fruit
fruits of our labor
reap~ the benefits
reap~ the rewards
rest assured
look~ no further
tick~ all the boxes
check~ all the boxes
checks all the boxes
one size fits all
one-size-fits-all
like never before
nothing is impossible
magic bullet
holy grail
crown jewel
cream of the crop
best of the best
cherry on top
icing on the cake
labour of love
`,
  },
]
