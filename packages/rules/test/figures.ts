/**
 * Worn figures as they are meant, by the words of the figure: `=` told of things one can touch, `~` said of work. Written
 * before the code that tells them apart; of half of them (by a hash of the sentence) only totals were seen meanwhile.
 */
export const figures = `
comfort zone
= The thermostat holds the greenhouse in its comfort zone of 21 degrees.
= Penguins leave their comfort zone when the water warms.
= The fan keeps the cockpit in the comfort zone.
~ Presenting to the board was far outside my comfort zone.
~ The audit pushed the warehouse team out of its comfort zone.
~ I stepped out of my comfort zone and ran the night shift.

above and beyond
= The trail goes above and beyond the tree line.
= The cable goes above and beyond the chimney.
= Smoke went above and beyond the rooftops.
~ She went above and beyond for every tenant.
~ The drivers went above and beyond during the recall.
~ I go above and beyond to meet a deadline.

the extra mile
= The ferry went the extra mile around the sandbank.
= We went the extra mile on foot because the bridge was flooded.
= The cyclists went the extra mile up the valley.
~ My manager says I go the extra mile.
~ The clinic's staff went the extra mile for two families.
~ We went the extra mile to keep the account.

smooth sailing
= It was smooth sailing past the lighthouse that morning.
= The catamaran had smooth sailing across the bay.
= Once the fog lifted, the crew enjoyed smooth sailing to the island.
~ The release was not smooth sailing.
~ After the first sprint it was smooth sailing for the payroll team.
~ The move to the new depot was anything but smooth sailing.

roll up sleeves
= I rolled up my sleeves and kneaded the dough.
= We rolled up our sleeves before scrubbing the tank.
= I rolled up my sleeves so that the nurse could find a vein.
= We rolled up our sleeves because the kitchen was hot.
~ I rolled up my sleeves and read the backlog.
~ When the vendor quit, we rolled up our sleeves and rewrote the billing code.
~ I rolled up my sleeves and called each store myself.

best foot forward
= I put my best foot forward on the ledge and shifted my weight.
= With one ankle in plaster, I put my best foot forward on the stairs.
~ I put my best foot forward in the interview.
~ We put our best foot forward with the new client.

a drop in the ocean
= The leak from the pump left a drop in the bucket.
= A drop in the bucket showed that the roof was dripping again.
= The pipette let a drop in the bucket of dye.
~ The grant was a drop in the ocean.
~ Against 4,000 open claims, ten a day was a drop in the bucket.
~ One extra van is a drop in the ocean for a city of that size.

tip of the iceberg
= A seal slept on the tip of the iceberg.
= The tip of the iceberg broke off and rocked the trawler.
= We photographed the tip of the iceberg from the deck.
~ The three complaints were the tip of the iceberg.
~ That server crash was only the tip of the iceberg.
~ The missing pallets turned out to be the tip of the iceberg.

tried and tested
= We tried and tested every zip on the tents.
= The mechanics tried and tested the brakes on a slope.
~ We kept the tried and tested process.
~ The script was tried and tested.
~ I relied on a tried and true method for the stock count.

blood, sweat and tears
= The swabs were checked for blood, sweat and tears.
= The sponge had soaked up blood, sweat and tears by the last round of the boxing match.
= Proteins in blood, sweat and tears were measured in the lab.
~ The launch took blood, sweat and tears.
~ My team put blood, sweat and tears into that warehouse.

fly on the wall
= A fly on the wall rubbed its wings.
= The gecko caught the fly on the wall.
= I swatted a fly on the wall of the stable.
~ I sat in the meeting as a fly on the wall.
~ For a week I was a fly on the wall in the call centre.
~ As a fly on the wall I learned how the buyers decide.

a seat at the table
= She took a seat at the table and peeled an orange.
= There was a seat at the table by the window for grandmother.
= The child climbed into a seat at the table and ate his soup.
~ Design never had a seat at the table.
~ I earned a seat at the table when pricing was discussed.
~ The nurses wanted a seat at the table in the budget talks.

the right direction
= The wind blew the balloon in the right direction.
= The dog ran in the right direction after the rabbit.
= I turned the bolt in the right direction until it held.
= The ferry was on the right track past the buoys.
= The hikers took the right path at the fork.
~ Churn moved in the right direction for two quarters.
~ It was a step in the right direction.
~ Her feedback put me on the right track.
~ The redesign of the truck app was on the right path.

light at the end of the tunnel
= The train driver saw light at the end of the tunnel.
= Bats flew toward the light at the end of the tunnel.
= An engineer hung a light at the end of the tunnel.
~ After nine weeks of fixes we saw light at the end of the tunnel.
~ There was no light at the end of the tunnel for the nursing staff.
~ The refund gave the shop light at the end of the tunnel.

a cut above
= The boxer had a cut above the rest of his face.
= The surgeon made a cut above the knee.
= The cat has a cut above its eye.
~ The new supplier was a cut above the rest.
~ Her reports are a cut above.

make a difference
= The shim made a difference of 3 mm.
= A thicker rope made a difference of 20 kg.
~ I wanted to make a difference for patients.
~ The weekly call made a difference.
~ Small fixes in the bakery made a difference.

give back to
= I gave back to the caretaker his ladder.
= She gave back to the boy his bicycle.
= We gave back to the farmer the spare tractor.
~ I like to give back to the community.
~ Mentoring lets me give back to younger engineers.

a wide range of
= A vast array of antennas stands in the desert.
= A wide range of hills separates the two lakes.
~ I worked with a wide range of clients.
~ The plant makes a broad variety of parts.
~ We looked at a wide array of options.

the value of
= We knew the value of the resistor from its rings.
= She learned the power of the lamp from its label.
= The electrician knew the power of the heater.
~ I learned the value of feedback.
~ The outage made me realize the importance of backups.
~ Working in a kitchen, I understood the power of routine.

one step at a time
= The toddler came down the staircase one step at a time.
= He climbed the ladder one step at a time.
= On her crutches she crossed the corridor one step at a time.
= The donkey went up the rocks one step at a time.
~ I took the migration one step at a time.
~ We changed the payroll one step at a time.
~ One step at a time we won back the client.

open eyes or doors
= I opened my eyes and saw a spider on the pillow.
= We opened our doors at the firefighters' knock.
= I opened my eyes under water and looked for the ring.
= We opened our doors so that the cows could come in from the rain.
~ The interviews opened my eyes to how claims are handled.
~ The pilot opened our eyes to waste in the factory.
~ The internship opened my door to consulting.
~ Speaking with drivers opened my eyes.

uncharted waters
= The canoe drifted into uncharted waters.
= Sailors feared the rocks in uncharted waters.
= The submarine mapped uncharted waters north of the reef.
~ Selling to hospitals was uncharted territory for us.
~ The merger took the finance team into uncharted waters.
~ With the new law we were in uncharted waters.

bring out the best
= The hosts brought out the best plates.
= They brought out the best china for the wedding lunch.
= The innkeeper brought out the best wine from the cellar.
~ Pressure brings out the best in me.
~ She brought out the best in the packing crew.

always been driven or drawn
= The curtains have always been drawn at dusk.
= The cart had always been drawn by a donkey.
= He had always been driven to school in a van.
= The truck has always been driven by two men.
~ I have always been drawn to hard problems.
~ I have always been driven by curiosity.
~ She had always been fascinated by machines.

unlock and unleash
= The janitor unlocked the gymnasium.
= She unlocked the padlock with a spare key.
= I unlocked his bicycle from the fence.
= He unleashed the spaniel in the meadow.
= They unleashed two goats near the creek.
~ The partnership unlocked growth in three regions.
~ I unlocked 40 hours a week for the team.
~ The platform unleashed creativity.
~ Cheaper storage unlocks new use cases for the farm data.

leverage
= The long handle gave us leverage on the bolt.
= With a crowbar he had enough leverage to lift the slab.
= A longer wrench adds leverage at the nut.
~ We leveraged our contacts in the industry.
~ I leveraged the data from the scanners.
~ The contract gave us leverage with the vendor.

transform
= The caterpillar transformed into a moth.
= The station transforms 11 kV into 400 V.
= The tadpoles had transformed into frogs by June.
= The carpenter transformed two planks into a bench.
~ We transformed the onboarding process.
~ I transformed the depot into a high-performing team.
~ The new tool transformed how nurses plan shifts.

streamline and supercharge
= The designers streamlined the hull of the yacht.
= A rounded nose streamlined the locomotive.
= The mechanic supercharged the old engine.
~ I streamlined the invoicing.
~ We streamlined the truck booking workflow.
~ The rewrite supercharged our sales.

orchestrate
= Ravel orchestrated the piano pieces for strings and horns.
= She orchestrated the song for two violins and a flute.
~ I orchestrated the launch across four teams.
~ He orchestrated the move of the factory.

lean and agile
= The butcher sold lean lamb.
= A lean wolf crossed the snow.
= The agile goat jumped onto the roof.
= Monkeys are agile in the trees.
~ We worked in an agile way.
~ The lean approach suited the bakery.
~ We became a lean organisation.
~ I introduced agile ceremonies at the shipyard.

disruptive
= A disruptive dog barked through the lesson.
= The disruptive child threw a shoe at the blackboard.
~ It was a disruptive business model.
~ We entered the market with a disruptive product.

move the needle or dial
= The magnet moved the needle of the compass.
= She moved the dial on the oven to 200 degrees.
= A gust moved the needle on the barometer.
= He moved the needle through the leather.
= I moved the dial on the radio until the voice was clear.
~ The new form moved the needle on retention.
~ None of the three pilots moved the needle.
~ The discount moved the needle for the flower shops.
~ We moved the dial on employee engagement.
~ That change moved the needle in the paint plant.

low-hanging fruit
= The goats ate the low-hanging fruit.
= Low-hanging fruit fell into the mud after the storm.
= We filled a basket with low-hanging fruit from the pear trees.
= In the orchard the low-hanging fruit was already brown.
~ We started with the low-hanging fruit.
~ The duplicate alerts were low-hanging fruit.
~ Old invoices were low-hanging fruit for the finance team.
~ The low-hanging fruit in the warehouse was the picking route.

reach out
= The monkey reached out and took the banana.
= I reached out for the lamp in the dark.
= She reached out with her left arm to stroke the horse.
= The climber reached out to the next hold on the cliff.
~ I reached out to the vendor on Monday.
~ We reached out for feedback.
~ After the fire I reached out to the insurer.
~ The manager of the bakery reached out about the ovens.

circle back
= The eagle circled back to its nest.
= The helicopter circled back over the lake.
= The dog circled back to the sheep.
= We circled back along the beach.
~ I circled back with the client on Friday.
~ We circled back to the pricing question.
~ The supplier promised to circle back about the pumps.

loop in
= She looped the rope in and out of the rings.
= He looped the wire in around the post.
~ I looped legal in before the call.
~ We looped her in on the crane order.

touch base
= The runner touched base before the throw.
= The lizard touched base with its tail on the rock.
~ We touched base on the contract.
~ I touched base with the warehouse every morning.

takeaway
= We ate a takeaway on the beach.
= The takeaway was cold when it came, and the rice was dry.
= He ordered a takeaway with extra noodles.
~ My takeaway was to test earlier.
~ The main takeaways from the survey were cost and trust.
~ One takeaway from the kitchen trial: label every box.

optics
= Dust had settled on the optics of the telescope.
= She polished the optics with a soft cloth.
= The optics of the microscope were replaced.
~ The optics of the layoffs were bad.
~ My director worried about the optics.
~ The optics of buying a new boat were poor.

drill and dive
= The kingfisher dived into the river.
= The workers drilled down to the bedrock.
= He drilled into the concrete above the door.
= The otter dived deep under the ice.
= A dentist drilled into the tooth.
~ I dived into the data.
~ We drilled down into churn by region.
~ She dived deep on the crane accident.
~ I drilled into the numbers of each bakery.

deep dive
= The deep dive to the shipwreck took two hours.
= After the deep dive the whale surfaced near our boat.
= A deep dive needs a second tank of air.
~ We did a deep dive on costs.
~ My deep dive showed that the valves were ordered twice.
~ The weekly deep dive had four engineers.

double down
= She doubled down the blanket at the foot of the bed.
= He doubled down the corner of the cloth.
~ We doubled down on hiring.
~ After the first win the plant doubled down on solar.

next level
= The elevator took us to the next level, where the nurses' lockers are.
= A ramp leads to the next level of the garage.
= Water rose to the next level of the dam.
= We carried the piano to the next level of the house.
~ The coach took my writing to the next level.
~ This took our packaging line to the next level.
~ I want to bring the team to the next level.
~ We need next level service in the store.

outside the box
= The plumber worked outside the box because the valve did not fit.
= The electrician worked outside the box of cables, kneeling on the floor.
~ We had to think outside the box.
~ I thought outside the box and asked the drivers.

raise or lower the bar
= The athlete raised the bar to 2 m.
= She lowered the bar of the cattle gate.
= Two men raised the bar across the barn door.
= The gymnast lowered the bar by 4 cm.
~ I raised the bar for code review.
~ Her work raised the bar across the department.
~ We raised the bar on hygiene in the kitchens.
~ They lowered the bar for hiring.

close, bridge or fill the gap
= He filled the gap between the bricks with cement.
= A plank bridged the gap over the ditch.
= We closed the gap in the fence with wire.
= She filled the gap under the door with a towel.
= The dentist filled the gap between two teeth.
~ We closed the gap between sales and support.
~ I filled the gap when the lead left.
~ The course bridged the gap in skills at the sawmill.
~ My report closed the gap in the safety plan.

connect the dots
= The child connected the dots with a red crayon.
= I connected the dots on the sheet and saw a duck.
= Threads connected the dots on the cloth.
~ I connected the dots between the two outages.
~ Nobody had connected the dots until the audit.
~ We connected the dots across the warehouse logs.

break down silos, barriers, walls
= The bulldozer broke down walls in the old school.
= Farmers broke down silos that were full of rust.
= The bull broke down barriers at the edge of the arena.
= Waves broke down walls along the harbour.
~ We broke down silos between design and legal.
~ The lunches broke down barriers.
~ I broke down walls between the factory and the office.

on the same page
= The drawing of the owl and the poem were on the same page.
= A coffee stain and a fingerprint were on the same page.
= Both photographs are on the same page of the atlas.
~ We got the vendors on the same page.
~ The surgeon and the nurses were on the same page.
~ After the call everyone was on the same page.

wear many hats
= The clown wore many hats, one on top of the other.
= Women in the valley wear different hats of straw.
= The snowman wore several hats that winter.
~ In a start-up one wears many hats.
~ I wore multiple hats in that role.
~ The bakery was small, so I wore several hats.

align
= The carpenter aligned the boards with the wall.
= She aligned the needle with the hole.
= The stones are aligned with the rising sun.
= I aligned the ladder with the gutter.
~ I aligned with finance on the budget.
~ We aligned on a plan for the cranes.
~ The goals were aligned with company strategy.
~ I aligned the team around one metric.

at the end of the day
= At the end of the day the cows walked back to the barn.
= At the end of the day we washed the brushes.
= At the end of the day the sun burned behind the hills.
= At the end of the day she fed the hens.
~ At the end of the day it is about trust.
~ At the end of the day customers want a fair price.
~ At the end of the day, the decision was mine.
~ At the end of the day safety matters more than speed.

going or moving forward
= The tractor was moving forward through the mud.
= The glacier is moving forward by a metre a day.
= A horse moving forward pulled the rope tight.
~ Going forward, we review every claim.
~ Moving forward, the team owns the alerts.
~ We agreed to track scrap going forward.

end to end
= The logs lay end to end on the beach.
= We glued the tubes end to end.
= Place the tables end to end along the wall.
= The worms were measured end to end.
~ I owned the launch end to end.
~ We tested the checkout end-to-end.
~ She ran the factory move end to end.

space, landscape, journey
= My business journey to Lyon took two trains and a bus.
= The learning space has 12 desks and a rug.
~ We compete in the tech space.
~ My professional journey began at a bank.
~ I mapped the customer journey of bakery orders.

culture of
= The lab keeps a culture of algae in a flask.
= A culture of skin cells grew in the dish.
= The technician froze a culture of mushrooms.
~ We built a culture of ownership.
~ The plant has a culture of blame.
~ I shaped a culture of safety on the ships.

pain points
= The masseur worked on the pain points in her shoulder.
= The needles went into the pain points along his leg.
= I showed the doctor the pain points on my knee.
~ We listed the pain points of each client.
~ Slow forms were a pain point for nurses.
~ The pain points in the warehouse were the scanners.

core values
= The core values of the reactor were read every hour.
= We compared core values from the ice and the mud.
~ Honesty is one of our core values.
~ The core values hang on the wall of the office.
~ Pricing is a core competency.

move fast
= The clouds move fast over the ridge.
= Snakes move fast on hot sand.
= The river moves fast after rain.
= Move fast when the bull sees you.
~ We had to move fast.
~ The team could move fast without approvals.
~ I like to move fast in the shipyard office.

hit the ground running
= The deer hit the ground running and vanished into the trees.
= The parachutist hit the ground running on wet grass.
= He jumped from the truck and hit the ground running.
~ I hit the ground running in my first week.
~ The contractors hit the ground running on the bridge project.
~ She hit the ground running as head of nursing.

quick win
= The quick win at chess took nine moves with the black queen.
= Her quick win in the swimming pool surprised the crowd.
~ We looked for a quick win.
~ The first quick wins were in the kitchen.

turnkey, hands-on
= The hands-on table at the aquarium lets children stroke a starfish.
= A hands-on exam of the horse's leg showed a swelling.
~ I am a hands-on manager.
~ They sold us a turnkey system.
`
