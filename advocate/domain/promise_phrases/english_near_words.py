"""English words that are one slip of the fingers from a deed or a trade, as data: they are meant as they stand."""

from __future__ import annotations

_WORDS = """
altar apologies apter arise arising ashed ashing backed backing baled baling balked balking balling banked banking
banner banter bared barked barking barter based baser basing basked basking bayed baying beaked beaker beard bearded
bearding belling biked biking blanch blanker blend blending blued bluffed bluffing booker boring bought braked
braking breed breeding bridging broke broker brunch bulling bunker cabled cabling calmed calming canter cantered
cantering caper capered capering capers careers caress cased casing caster cease ceased ceasing chafe chafed chafing
chaste chews choppy chose clams cleansed cleanser cleansers cleansing clearer cleaved cleaver cleavers cleaving
coding coking combing compete competed competing conform conformed contracted contracting cooing coping coring couch
courser cowing crater cratered cratering crows culled culling cuter deduced deducing deplored deploring deport
deportment despot discuses dismount dismounted dismounting diver divers drawn drier driers drift drifted drifting
dripped dripping drivels drives drooped drooping endure endured enduring enrage enraged enraging ensue ensued
ensuing exert exerts export exports faced facing faded fading faked faking falling famed fared faring farmer fated
fating fatter fazed fazing fellow felted felting fended fender fending fetter fetters filled filling filter filters
fined fining fired fireman firing flitted flitting flogged flogging foremen fritter fritters fuelled fuelling fulled
fulling garbage gazed gazing glacier glaciers glade glare glared glaring graze grazed grazing grouped grouping
groused grousing hammed hamming handier hummed humming infirm insect instals instill instilled instilling instills
jested jesting jutted jutting knack laces lacing lades lading lakes lames laming lander landscapes lanes lathes
laths lazying legged legging lugged lugging lutes lying maimed maiming manages manger mangers massage massaged
massaging mauled mauling meowed meowing mewed mewing mooed mooing moped moping moult moulted moulting mounded
mounding mower mowers nosed odder older outlived pacing paging pained paining paling panted panting parch parched
parching paring parsed parsing paused pausing paving pawing perter phonied phonograph phonying pitch pitched
pitching plainer platter playing plumed pluming plumped plumper plumping plying point pointed pointing posed posing
poster posters potted potter potters potting pouted pouting practise praying premise premised premising prepaying
priorities profess professed professing proud prowess prude prying quite raided raiding railed railing rained
raining ranging reacted reacting reader realist rebind rebinding rebut rebutting recent recorder redder refereed
refine refined refining regaled regaling regent relaid relent relied relished relishing remarking remit remitted
remitting repeal repealing repent repented reposed reposing reptile resenting resist resisted resisting restrain
restrained restraining retailed retailing retain retained retaining retch retched retching retention reveal revealed
revealing revere reveres reverie revolve revolved revolving rewind ridging rifer rigging rinsing rising roach rooter
sades safes sages sagged sagging salts salve salved salves salving sames sapped sapping sawed scaled scales scaling
scores seamed seaming seared searing seating seeding sensing servile sever sexed sexing sharks shores shorted
shorting shying sipped sipping skated skewed skewing skimped skimping skipped skipping skying slapped slapping
slated slaying slewed slewing slimmed slimming slipped slipping slopped slopping smoke snapped snapping sneak
sneaking snipped snipping snores snorted snorting snugged snugging soled soles soling soloed soloing sopped sopping
sores sowed sowing spanks spares spars spaying spearing specialises speck specking spending spewed spewing spike
spores sported sporting spryer spying staged staked stales staling standing stare stared stares staved steak
stealing stewed stewing stiff stokes stole stoles stone stones storeys stories storks storms stove stoves strap
strapped strapping striped striping stuff swamped swamping swaying swimming swooped swooping tailed tailing taller
taylor teaks tears teats teems tempos tempts tented tenting terms tieing tiers tiger tigers tilde tilled tilling
tilted tilting timed timer timers timing tiring titled titling toiled toiling trailer tyler vaguer vanish vanished
vanishing voted wailed wailing waiver walter waved waving wedded wedder wedding weeded weeding welled welling welted
welter welting white whiter wielded wielding wilder wined wining wired wiring writer writhe writhing
"""
MEANT_AS_TYPED = frozenset(_WORDS.split())
