// Words for days and times, as pieces of patterns.

/** A day of the week. */
export const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'

/** A month, in full or short. */
export const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** The numbers from two to twelve. */
export const smallNumbers = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

/** A number of units of time. */
export const number = `(?:\\d+|one|${smallNumbers}|fourteen|a few|a couple of|few|several)`

/** What time is counted in. */
export const unit = '(?:minutes?|mins?|hours?|hrs?|(?:business |working )?days?|nights?|weeks?|months?|years?)'
