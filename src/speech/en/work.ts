import type { WorkWords } from '../work-words';

/** Citizens of the Eurasian Economic Union’s states, where a page counts them together. */
const EAEU = {
  one: 'citizen of an EAEU state',
  many: 'citizens of EAEU states',
  who: 'citizens of EAEU states',
};

/** Official counts of work in English. */
export const WORK_EN: WorkWords = {
  kinds: {
    'people-at-date': {
      title: 'People at a date',
      caveat: 'People present on one day; others came and left before and after it.',
    },
    'people-in-period': {
      title: 'People in a period',
      caveat: 'People who came, left or worked within a period; they were not all there on one day.',
    },
    documents: {
      title: 'Documents',
      caveat: 'Documents issued; one person may receive several, and some who work need none.',
    },
    crossings: {
      title: 'Border crossings',
      caveat: 'Crossings of a border, not people: one person may enter many times.',
    },
    registrations: {
      title: 'Registrations',
      caveat: 'Acts of registration, not people: one person may be registered many times.',
    },
    estimate: {
      title: 'Estimates',
      caveat: 'An authority’s estimate, whose method is seldom published and has changed.',
    },
  },
  measures: {
    border_entries_for_work: {
      title: 'Entries for work',
      counted: { one: '{0}\u00a0entry for work', other: '{0}\u00a0entries for work' },
      told: {
        one: '{0}\u00a0entry for work by {1.who} {2.to} {3}',
        other: '{0}\u00a0entries for work by {1.who} {2.to} {3}',
      },
      said: {
        one: '{1.who} entered {2.with} {0}\u00a0time for work {3}',
        other: '{1.who} entered {2.with} {0}\u00a0times for work {3}',
      },
      caveat: 'Entries are crossings, not people.',
    },
    entries_for_work_unattributed: {
      title: 'Entries for work, by an unnamed authority',
      counted: { one: '{0}\u00a0entry for work', other: '{0}\u00a0entries for work' },
      told: {
        one: '{0}\u00a0entry for work by {1.who} {2.to} {3}',
        other: '{0}\u00a0entries for work by {1.who} {2.to} {3}',
      },
      said: {
        one: '{1.who} entered {2.with} {0}\u00a0time for work {3}',
        other: '{1.who} entered {2.with} {0}\u00a0times for work {3}',
      },
      caveat: 'Neither crossings nor registrations are people: one person may be counted many times.',
    },
    migration_registrations_work: {
      title: 'Registrations for work',
      counted: { one: '{0}\u00a0registration for work', other: '{0}\u00a0registrations for work' },
      told: {
        one: '{0}\u00a0registration for work of {1.who} {2.in} {3}',
        other: '{0}\u00a0registrations for work of {1.who} {2.in} {3}',
      },
      said: {
        one: '{1.who} were registered for work {0}\u00a0time {2.in} {3}',
        other: '{1.who} were registered for work {0}\u00a0times {2.in} {3}',
      },
      caveat: 'These are acts of registration: one person may be registered many times.',
    },
    patents_issued: {
      title: 'Work patents issued',
      counted: { one: '{0}\u00a0work patent', other: '{0}\u00a0work patents' },
      told: {
        one: '{0}\u00a0work patent was issued to {1.who} {2.in} {3}',
        other: '{0}\u00a0work patents were issued to {1.who} {2.in} {3}',
      },
      caveat:
        'One person may take several patents, and citizens of EAEU states need none; the patent of 2014 was another document.',
    },
    work_permits_issued: {
      title: 'Work permits issued',
      counted: { one: '{0}\u00a0work permit', other: '{0}\u00a0work permits' },
      told: {
        one: '{0}\u00a0work permit was issued to {1.who} {2.in} {3}',
        other: '{0}\u00a0work permits were issued to {1.who} {2.in} {3}',
      },
      caveat: 'Permits are documents: one person may receive several, and many who work need none.',
    },
    patent_holders: {
      title: 'Holders of a valid patent',
      counted: { one: '{0}\u00a0patent holder', other: '{0}\u00a0patent holders' },
      told: {
        one: '{0}\u00a0{1.one} held a valid work patent {2.in} {3}',
        other: '{0}\u00a0{1.many} held a valid work patent {2.in} {3}',
      },
      caveat: 'Only those whose patent was valid that day are counted; citizens of EAEU states need none.',
    },
    work_permit_holders: {
      title: 'Holders of a valid work permit',
      counted: { one: '{0}\u00a0permit holder', other: '{0}\u00a0permit holders' },
      told: {
        one: '{0}\u00a0{1.one} held a valid work permit {2.in} {3}',
        other: '{0}\u00a0{1.many} held a valid work permit {2.in} {3}',
      },
      caveat:
        'Only those whose permit was valid that day are counted; most who work need a patent or nothing.',
    },
    patent_and_permit_holders: {
      title: 'Valid patents and work permits',
      counted: { one: '{0}\u00a0valid patent or permit', other: '{0}\u00a0valid patents and permits' },
      told: {
        one: '{0}\u00a0work patent or permit of {1.who} was valid {2.in} {3}',
        other: '{0}\u00a0work patents and permits of {1.who} were valid {2.in} {3}',
      },
      caveat: 'Citizens of EAEU states need neither a patent nor a permit.',
    },
    patent_workers_in_year: {
      title: 'Workers on a patent in the year',
      counted: { one: '{0}\u00a0worker on a patent', other: '{0}\u00a0workers on patents' },
      told: {
        one: '{0}\u00a0{1.one} worked on a patent {2.in} {3}',
        other: '{0}\u00a0{1.many} worked on a patent {2.in} {3}',
      },
      caveat: 'All who worked on a patent within the year are counted: no number of a single day compares.',
    },
    stay_purpose_work: {
      title: 'Present for work',
      counted: { one: '{0}\u00a0foreigner present for work', other: '{0}\u00a0foreigners present for work' },
      told: {
        one: '{0}\u00a0{1.one} was {2.in} for work {3}',
        other: '{0}\u00a0{1.many} were {2.in} for work {3}',
      },
      caveat: 'Work is the purpose that they stated: it does not show who worked.',
    },
    eaeu_workers: {
      title: 'Workers from EAEU states',
      counted: { one: '{0}\u00a0worker from the EAEU', other: '{0}\u00a0workers from the EAEU' },
      told: { one: '{0}\u00a0{1.one} worked {2.in} {3}', other: '{0}\u00a0{1.many} worked {2.in} {3}' },
      caveat: 'They need no permit, and the four official counts of them differ in what they count.',
      anyone: EAEU,
      anywhere: { in: 'within the EAEU' },
    },
    eaeu_labour_contracts: {
      title: 'Labour contracts of EAEU citizens',
      counted: { one: '{0}\u00a0labour contract', other: '{0}\u00a0labour contracts' },
      told: {
        one: '{0}\u00a0labour contract of {1.who} was counted {2.in} {3}',
        other: '{0}\u00a0labour contracts of {1.who} were counted {2.in} {3}',
      },
      caveat: 'Contracts are not people: one person may conclude several.',
      anyone: EAEU,
    },
    eaeu_insured_persons: {
      title: 'EAEU citizens in the insurance register',
      counted: { one: '{0}\u00a0insured person', other: '{0}\u00a0insured people' },
      told: {
        one: '{0}\u00a0{1.one} was in the personal insurance register {2.in} {3}',
        other: '{0}\u00a0{1.many} were in the personal insurance register {2.in} {3}',
      },
      caveat: 'Being in the register does not show who was at work that day.',
      anyone: EAEU,
    },
    eaeu_contributors: {
      title: 'EAEU citizens with insurance contributions',
      counted: { one: '{0}\u00a0person with contributions', other: '{0}\u00a0people with contributions' },
      told: {
        one: '{0}\u00a0{1.one} had insurance contributions assessed {2.in} {3}',
        other: '{0}\u00a0{1.many} had insurance contributions assessed {2.in} {3}',
      },
      caveat: 'Only those whose employer reported contributions are counted.',
      anyone: EAEU,
    },
    kz_foreign_workers_employer_permits: {
      title: 'Workers on employers’ permits',
      counted: {
        one: '{0}\u00a0worker on an employer’s permit',
        other: '{0}\u00a0workers on employers’ permits',
      },
      told: {
        one: '{0}\u00a0{1.one} worked on an employer’s permit {2.in} {3}',
        other: '{0}\u00a0{1.many} worked on employers’ permits {2.in} {3}',
      },
      caveat: 'Only workers under employers’ permits are counted; citizens of EAEU states need none.',
      asKind: {
        documents: {
          counted: { one: '{0}\u00a0employer’s permit', other: '{0}\u00a0employers’ permits' },
          told: {
            one: '{0}\u00a0employer’s permit for {1.who} was issued {2.in} {3}',
            other: '{0}\u00a0employers’ permits for {1.who} were issued {2.in} {3}',
          },
        },
      },
    },
    kz_permits_labour_immigrants: {
      title: 'Permits for work in households',
      counted: { one: '{0}\u00a0household-work permit', other: '{0}\u00a0household-work permits' },
      told: {
        one: '{0}\u00a0permit for work in households was issued to {1.who} {2.in} {3}',
        other: '{0}\u00a0permits for work in households were issued to {1.who} {2.in} {3}',
      },
      caveat:
        'One person may receive several, and extensions may be counted; no split by citizenship was found.',
    },
    pl_zus_insured: {
      title: 'Insured for a pension',
      counted: { one: '{0}\u00a0insured person', other: '{0}\u00a0insured people' },
      told: {
        one: '{0}\u00a0{1.one} was insured for a pension {2.in} {3}',
        other: '{0}\u00a0{1.many} were insured for a pension {2.in} {3}',
      },
      caveat:
        'People who work without insurance are not in it; the counts of 2015 and 2016 have a narrower base.',
    },
    pl_working_foreigners: {
      title: 'Foreigners performing work',
      counted: { one: '{0}\u00a0foreigner at work', other: '{0}\u00a0foreigners at work' },
      told: {
        one: '{0}\u00a0{1.one} was at work {2.in} {3}',
        other: '{0}\u00a0{1.many} were at work {2.in} {3}',
      },
      caveat: 'Counted by the statistical office: not the number of the insured.',
    },
    pl_work_permits: {
      title: 'Work permits issued',
      counted: { one: '{0}\u00a0work permit', other: '{0}\u00a0work permits' },
      told: {
        one: '{0}\u00a0work permit was issued to {1.who} {2.in} {3}',
        other: '{0}\u00a0work permits were issued to {1.who} {2.in} {3}',
      },
      caveat:
        'Permits are documents; citizens of Ukraine have needed no Polish work permit since March 2022.',
    },
    pl_declarations: {
      title: 'Employers’ declarations on work',
      counted: { one: '{0}\u00a0employer’s declaration', other: '{0}\u00a0employers’ declarations' },
      told: {
        one: '{0}\u00a0employer’s declaration on work of {1.who} was registered {2.in} {3}',
        other: '{0}\u00a0employers’ declarations on work of {1.who} were registered {2.in} {3}',
      },
      caveat:
        'A declaration is an employer’s intention: several may name one person, and not all of them come.',
    },
    tr_work_permits: {
      title: 'Work permits given',
      counted: { one: '{0}\u00a0work permit', other: '{0}\u00a0work permits' },
      told: {
        one: '{0}\u00a0work permit was given to {1.who} {2.in} {3}',
        other: '{0}\u00a0work permits were given to {1.who} {2.in} {3}',
      },
      caveat: 'Permits are documents given in the period; people who work without one are not counted.',
    },
    by_labour_migrants_arrived: {
      title: 'Came to work in Belarus',
      counted: { one: '{0}\u00a0arrival to work', other: '{0}\u00a0arrivals to work' },
      told: {
        one: '{0}\u00a0{1.one} came to work {2.in} {3}',
        other: '{0}\u00a0{1.many} came to work {2.in} {3}',
      },
      caveat:
        'Arrivals in the period are counted, not all who work there; citizens of EAEU states need no permit.',
    },
    by_labour_migrants_left: {
      title: 'Left Belarus under registered contracts',
      counted: {
        one: '{0}\u00a0registered departure to work',
        other: '{0}\u00a0registered departures to work',
      },
      told: {
        one: '{0}\u00a0{1.one} left under a registered contract to work {2.in} {3}',
        other: '{0}\u00a0{1.many} left under registered contracts to work {2.in} {3}',
      },
      caveat: 'Only departures under registered contracts are counted.',
    },
    foreign_workers_stock: {
      title: 'Foreign workers',
      counted: { one: '{0}\u00a0foreign worker', other: '{0}\u00a0foreign workers' },
      told: { one: '{0}\u00a0{1.one} worked {2.in} {3}', other: '{0}\u00a0{1.many} worked {2.in} {3}' },
      caveat: 'Only those known to the authorities are counted.',
    },
    il_legal_foreign_workers: {
      title: 'Foreign workers who entered with a permit',
      counted: { one: '{0}\u00a0worker with a permit', other: '{0}\u00a0workers with a permit' },
      told: {
        one: '{0}\u00a0{1.one} who had entered with a work permit was {2.in} {3}',
        other: '{0}\u00a0{1.many} who had entered with a work permit were {2.in} {3}',
      },
      caveat: 'Only those who entered with a work permit are counted.',
    },
    labour_migrants_departed: {
      title: 'Left to work',
      counted: { one: '{0}\u00a0departure for work', other: '{0}\u00a0departures for work' },
      told: {
        one: '{0}\u00a0{1.one} left to work {2.in} {3}',
        other: '{0}\u00a0{1.many} left to work {2.in} {3}',
      },
      caveat: 'A person may leave twice; the ministry counts exit cards with the purpose that they state.',
    },
    departures_for_work: {
      title: 'Departures for work',
      counted: { one: '{0}\u00a0departure for work', other: '{0}\u00a0departures for work' },
      told: {
        one: '{0}\u00a0{1.one} left to work {2.in} {3}',
        other: '{0}\u00a0{1.many} left to work {2.in} {3}',
      },
      caveat: 'A person may leave twice within the period.',
    },
    organised_departures: {
      title: 'Organised departures for work',
      counted: { one: '{0}\u00a0organised departure', other: '{0}\u00a0organised departures' },
      told: {
        one: '{0}\u00a0{1.one} went to work {2.in} by organised recruitment {3}',
        other: '{0}\u00a0{1.many} went to work {2.in} by organised recruitment {3}',
      },
      caveat: 'Only departures by state channels and licensed firms are counted.',
    },
    eps_entrants: {
      title: 'Workers under Korea’s permit system (EPS)',
      counted: { one: '{0}\u00a0worker by EPS', other: '{0}\u00a0workers by EPS' },
      told: {
        one: '{0}\u00a0{1.one} went to work {2.in} under the employment permit system {3}',
        other: '{0}\u00a0{1.many} went to work {2.in} under the employment permit system {3}',
      },
      caveat: 'One visa scheme only (E-9): people with other visas are not counted.',
    },
    uk_seasonal_departures: {
      title: 'Left for seasonal work',
      counted: { one: '{0}\u00a0seasonal departure', other: '{0}\u00a0seasonal departures' },
      told: {
        one: '{0}\u00a0{1.one} left to do seasonal work {2.in} {3}',
        other: '{0}\u00a0{1.many} left to do seasonal work {2.in} {3}',
      },
      caveat: 'The sending state’s count: the United Kingdom counts visas, and the two differ.',
    },
    uk_seasonal_visas: {
      title: 'Seasonal worker visas granted',
      counted: { one: '{0}\u00a0seasonal visa', other: '{0}\u00a0seasonal visas' },
      told: {
        one: '{0}\u00a0seasonal worker visa was granted to {1.who} for work {2.in} {3}',
        other: '{0}\u00a0seasonal worker visas were granted to {1.who} for work {2.in} {3}',
      },
      caveat: 'Visas are documents: not everyone who holds one travels.',
    },
    labour_migrants_abroad: {
      title: 'Citizens abroad, as estimated at home',
      counted: { one: '{0}\u00a0citizen abroad', other: '{0}\u00a0citizens abroad' },
      told: {
        one: '{0}\u00a0{1.one} was {2.in} {3}',
        other: '{0}\u00a0{1.many} were {2.in} {3}',
      },
      caveat:
        'An estimate, whose definition changes from one statement to the next: some count all citizens abroad, not workers only.',
      atWork: {
        counted: { one: '{0}\u00a0citizen at work abroad', other: '{0}\u00a0citizens at work abroad' },
        told: { one: '{0}\u00a0{1.one} worked {2.in} {3}', other: '{0}\u00a0{1.many} worked {2.in} {3}' },
      },
    },
    migrant_workers_present_iom: {
      title: 'Migrant workers present, by IOM',
      counted: { one: '{0}\u00a0migrant worker', other: '{0}\u00a0migrant workers' },
      told: {
        one: '{0}\u00a0{1.one} was {2.in} as a migrant worker {3}',
        other: '{0}\u00a0{1.many} were {2.in} as migrant workers {3}',
      },
      caveat: 'An estimate from key informants, not a register.',
    },
    migration_register_persons: {
      title: 'On the migration register, all purposes',
      counted: { one: '{0}\u00a0person on the register', other: '{0}\u00a0people on the register' },
      told: {
        one: '{0}\u00a0{1.one} was on the migration register {2.in} {3}',
        other: '{0}\u00a0{1.many} were on the migration register {2.in} {3}',
      },
      caveat: 'All purposes are counted, not work alone.',
    },
    migration_registrations: {
      title: 'Registrations for all purposes',
      counted: { one: '{0}\u00a0registration, all purposes', other: '{0}\u00a0registrations, all purposes' },
      told: {
        one: '{0}\u00a0migration registration of {1.who} {2.in} {3}',
        other: '{0}\u00a0migration registrations of {1.who} {2.in} {3}',
      },
      said: {
        one: '{1.who} were put on the migration register {0}\u00a0time {2.in} {3}',
        other: '{1.who} were put on the migration register {0}\u00a0times {2.in} {3}',
      },
      caveat: 'These are acts of registration for all purposes: one person may be registered many times.',
    },
    border_entries_all_purposes: {
      title: 'Entries for all purposes',
      counted: { one: '{0}\u00a0entry, all purposes', other: '{0}\u00a0entries, all purposes' },
      told: { one: '{0}\u00a0entry by {1.who} {2.to} {3}', other: '{0}\u00a0entries by {1.who} {2.to} {3}' },
      said: {
        one: '{1.who} entered {2.with} {0}\u00a0time {3}',
        other: '{1.who} entered {2.with} {0}\u00a0times {3}',
      },
      caveat: 'Entries for all purposes are crossings, not people, and not work alone.',
    },
    border_arrivals_of_migrants: {
      title: 'Arrivals at the border, all purposes',
      counted: { one: '{0}\u00a0arrival, all purposes', other: '{0}\u00a0arrivals, all purposes' },
      told: {
        one: '{0}\u00a0arrival by {1.who} {2.in} {3}',
        other: '{0}\u00a0arrivals by {1.who} {2.in} {3}',
      },
      said: {
        one: '{1.who} arrived {2.in} {0}\u00a0time {3}',
        other: '{1.who} arrived {2.in} {0}\u00a0times {3}',
      },
      caveat: 'Arrivals for all purposes are crossings, not people, and not work alone.',
    },
    border_departures_of_migrants: {
      title: 'Departures at the border, all purposes',
      counted: { one: '{0}\u00a0departure, all purposes', other: '{0}\u00a0departures, all purposes' },
      told: {
        one: '{0}\u00a0departure by {1.who} {2.from} {3}',
        other: '{0}\u00a0departures by {1.who} {2.from} {3}',
      },
      said: {
        one: '{1.who} left {2.with} {0}\u00a0time {3}',
        other: '{1.who} left {2.with} {0}\u00a0times {3}',
      },
      caveat: 'Departures for all purposes are crossings, not people, and not work alone.',
    },
    foreign_citizens_arrived: {
      title: 'Foreign citizens who arrived, all purposes',
      counted: { one: '{0}\u00a0arrival, all purposes', other: '{0}\u00a0arrivals, all purposes' },
      told: { one: '{0}\u00a0{1.one} arrived {2.in} {3}', other: '{0}\u00a0{1.many} arrived {2.in} {3}' },
      caveat: 'All purposes are counted, not work alone; one person may arrive several times.',
    },
    foreign_citizens_present: {
      title: 'Foreign citizens present, all purposes',
      counted: { one: '{0}\u00a0foreign citizen present', other: '{0}\u00a0foreign citizens present' },
      told: { one: '{0}\u00a0{1.one} was {2.in} {3}', other: '{0}\u00a0{1.many} were {2.in} {3}' },
      caveat: 'All purposes are counted, not work alone.',
    },
    kz_temporary_residence_permits: {
      title: 'Temporary residence permits, all purposes',
      counted: { one: '{0}\u00a0residence permit', other: '{0}\u00a0residence permits' },
      told: {
        one: '{0}\u00a0temporary residence permit was given to {1.who} {2.in} {3}',
        other: '{0}\u00a0temporary residence permits were given to {1.who} {2.in} {3}',
      },
      caveat: 'Permits for all purposes are counted, not work alone.',
    },
  },
  doubts: {
    'authority-not-named': 'The page names no authority.',
    'period-unclear': 'The page does not state its period clearly: this is our reading.',
    'meaning-unclear': 'It is not certain what the page counts: it may not be what it calls it.',
    'another-count': 'The same number stands for another count; it may not be what the page calls it.',
    disagreement: 'Other pages or other figures of this page disagree.',
  },
  citizens: { one: 'citizen of {0.with}', many: 'citizens of {0.with}', who: 'citizens of {0.with}' },
  foreigners: { one: 'foreign\u00a0citizen', many: 'foreign\u00a0citizens', who: 'foreign citizens' },
  abroad: { in: 'abroad', to: 'to other countries', from: 'from other countries', with: 'other countries' },
  rounded: {
    about: 'about\u00a0{0}',
    over: 'over\u00a0{0}',
    almost: 'almost\u00a0{0}',
    'up to': 'up\u00a0to\u00a0{0}',
  },
  sentence: {
    reported: 'By {0}, reported by {1}, {2}',
    own: 'By {0}, {2}',
    unnamed: 'By {1}, which names no authority, {2}',
  },
  by: {
    reported: 'by {0}, reported by {1}',
    own: 'by {0}',
    unnamed: 'by {1}, which names no authority',
  },
  publishers: {
    'Uzbek-language news page': 'an Uzbek-language news page',
    'dzen.ru post': 'a post on dzen.ru',
    'Migration Observatory': 'the Migration Observatory',
    'Conway Bulletin': 'the Conway Bulletin',
  },
  several: { other: '{0}\u00a0official\u00a0counts describe work {2.in} by {1.who} in {3}' },
  nearest: {
    one: 'No official count of {1} was found; the nearest is of {2}',
    other: 'No official count of {1} was found; the nearest are of {2}',
  },
  farther: {
    one: '{0}\u00a0more count of {1}, farther from the day, is in the profile.',
    other: '{0}\u00a0more counts of {1}, farther from the day, are in the profile.',
  },
  more: { one: 'And {0}\u00a0more count.', other: 'And {0}\u00a0more counts.' },
  also: 'Also quoted by {0}.',
  none: 'No official count of work {2.in} by {1.who} was found for {3}',
  others: { one: 'There is {0}\u00a0of another year.', other: 'There are {0}\u00a0of other years.' },
  othersOrKinds: {
    one: 'There is {0} of another kind or year.',
    other: 'There are {0} of other kinds or years.',
  },
  ofCountry: {
    one: '{0}\u00a0corridor of {1.with} has official counts of work of {2}',
    other: '{0}\u00a0corridors of {1.with} have official counts of work of {2}',
  },
  noneOfCountry: 'No official count of work of {2} was found on the corridors of {1.with}',
  ofAll: {
    one: '{0}\u00a0corridor has official counts of work of {1}',
    other: '{0}\u00a0corridors have official counts of work of {1}',
  },
  noneOfAll: 'No official count of work of {1} was found',
  brief: '{0}: {1.from} {2.to}, {3}',
  apart: 'Each is quoted by itself with who counted: they are never added or compared by size.',
};
