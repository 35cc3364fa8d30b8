package org.lectern.access;

import java.util.List;

/** The one case table about dates, for everything that computes view, level or status from them. */
public final class AccessCases {
  public static final List<AccessCase> ALL = AccessCaseText.read(AccessCases.TABLE);

  private static final String TABLE =
      """
      # now       | who           | status   | view     | level     | changes at

      session display=02-20..04-10 access=03-05..03-15 coach=03-01..03-25 after=READ_ONLY
      02-20-      | learner       | UPCOMING | -        | LIST      | 02-20
      02-20       | learner       | UPCOMING | UPCOMING | LIST      | 03-05
      03-05-      | learner       | UPCOMING | UPCOMING | LIST      | 03-05
      03-05       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-05+      | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15-      | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | PAST     | READ      | 04-10
      04-10       | learner       | PAST     | PAST     | READ      | 04-10
      04-10+      | learner       | PAST     | -        | READ      | -
      02-01       | coach         | UPCOMING | UPCOMING | LIST      | 03-01
      03-01-      | coach         | UPCOMING | UPCOMING | LIST      | 03-01
      03-01       | coach         | UPCOMING | CURRENT  | TEACH     | 03-25
      03-10       | coach         | ACTIVE   | CURRENT  | TEACH     | 03-25
      03-25       | coach         | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | coach         | PAST     | PAST     | READ      | -
      02-19       | learner coach | UPCOMING | UPCOMING | LIST      | 03-01
      # that work counts, or no longer does, is a change too
      03-01       | learner coach | UPCOMING | CURRENT  | TEACH     | 03-05
      03-05       | learner coach | ACTIVE   | CURRENT  | TEACH     | 03-15
      03-15+      | learner coach | PAST     | CURRENT  | TEACH     | 03-25
      03-25       | learner coach | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | learner coach | PAST     | PAST     | READ      | -
      03-10       | nobody        | ACTIVE   | -        | NONE      | -

      session display=02-20..04-10 access=03-05..03-15 coach=03-01..03-25 after=ACCESSIBLE
      03-01       | learner       | UPCOMING | UPCOMING | LIST      | 03-05
      03-15       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | PAST     | TAKE_PART | 04-10
      04-10+      | learner       | PAST     | -        | TAKE_PART | -
      02-28       | coach         | UPCOMING | UPCOMING | LIST      | 03-01
      03-25       | coach         | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | coach         | PAST     | PAST     | TEACH     | -
      03-20       | learner coach | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | learner coach | PAST     | PAST     | TEACH     | -

      session display=02-20..04-10 access=03-05..03-15 coach=03-01..03-25 after=LISTED_ONLY
      03-01       | learner       | UPCOMING | UPCOMING | LIST      | 03-05
      03-15       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | PAST     | LIST      | 04-10
      04-10+      | learner       | PAST     | -        | LIST      | -
      02-28       | coach         | UPCOMING | UPCOMING | LIST      | 03-01
      03-25       | coach         | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | coach         | PAST     | PAST     | LIST      | -

      session display=02-20..04-10 access=03-05..03-15 coach=03-01..03-25 after=NOT_ACCESSIBLE
      03-01       | learner       | UPCOMING | UPCOMING | LIST      | 03-05
      03-15       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | -        | NONE      | -
      02-28       | coach         | UPCOMING | UPCOMING | LIST      | 03-01
      03-25       | coach         | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | coach         | PAST     | -        | NONE      | -
      03-20       | learner coach | PAST     | CURRENT  | TEACH     | 03-25
      03-25+      | learner coach | PAST     | -        | NONE      | -

      # coaches leave before learners do
      session access=03-05..03-15 coach=03-01..03-10
      03-10       | learner coach | ACTIVE   | CURRENT  | TEACH     | 03-10
      03-10+      | learner coach | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner coach | PAST     | PAST     | READ      | -
      session access=03-05..03-15 coach=03-01..03-10 after=ACCESSIBLE
      03-10       | learner coach | ACTIVE   | CURRENT  | TEACH     | 03-15
      03-15+      | learner coach | PAST     | PAST     | TEACH     | -
      session access=03-05..03-15 coach=03-01..03-03 after=ACCESSIBLE
      03-03       | learner coach | UPCOMING | CURRENT  | TEACH     | 03-03
      03-04       | learner coach | UPCOMING | UPCOMING | TEACH     | 03-05
      session access=03-05..03-15 coach=03-01..03-05- after=NOT_ACCESSIBLE
      03-05-      | learner coach | UPCOMING | CURRENT  | TEACH     | 03-05-
      03-05       | learner coach | ACTIVE   | CURRENT  | TAKE_PART | 03-15

      # no dates, or only some
      session after=NOT_ACCESSIBLE
      03-05       | learner       | ACTIVE   | CURRENT  | TAKE_PART | -
      03-05       | coach         | ACTIVE   | CURRENT  | TEACH     | -
      03-05       | nobody        | ACTIVE   | -        | NONE      | -
      session access=03-05.. after=NOT_ACCESSIBLE
      03-05-      | learner       | UPCOMING | UPCOMING | LIST      | 03-05
      03-05       | learner       | ACTIVE   | CURRENT  | TAKE_PART | -
      03-05-      | coach         | UPCOMING | UPCOMING | LIST      | 03-05
      03-05       | coach         | ACTIVE   | CURRENT  | TEACH     | -
      session access=..03-15 after=LISTED_ONLY
      03-01       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | PAST     | LIST      | -
      03-15       | coach         | ACTIVE   | CURRENT  | TEACH     | 03-15
      03-15+      | coach         | PAST     | PAST     | LIST      | -
      session access=03-05..03-15
      03-05-      | coach         | UPCOMING | UPCOMING | LIST      | 03-05
      03-05       | coach         | ACTIVE   | CURRENT  | TEACH     | 03-15
      03-15+      | coach         | PAST     | PAST     | READ      | -
      session access=03-05..03-15 coach=03-01..
      03-01       | coach         | UPCOMING | CURRENT  | TEACH     | 03-15
      03-15+      | coach         | PAST     | PAST     | READ      | -
      session access=03-05..03-15 coach=..03-25
      03-05-      | coach         | UPCOMING | UPCOMING | LIST      | 03-05
      03-25       | coach         | PAST     | CURRENT  | TEACH     | 03-25
      session access=.. coach=03-01..03-25
      02-28       | coach         | ACTIVE   | UPCOMING | LIST      | 03-01
      03-25+      | coach         | ACTIVE   | PAST     | READ      | -

      # the display window takes a learner's view and nothing else
      session display=03-08..03-10 access=03-05..03-15
      03-04       | learner       | UPCOMING | -        | LIST      | 03-05
      03-05       | learner       | ACTIVE   | -        | TAKE_PART | 03-08
      03-08-      | learner       | ACTIVE   | -        | TAKE_PART | 03-08
      03-08       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-10
      03-10       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-10
      03-10+      | learner       | ACTIVE   | -        | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | -        | READ      | -
      03-06       | coach         | ACTIVE   | CURRENT  | TEACH     | 03-15
      03-06       | learner coach | ACTIVE   | CURRENT  | TEACH     | 03-15
      session display=03-05..03-15 access=03-05..03-15 after=ACCESSIBLE
      03-05-      | learner       | UPCOMING | -        | LIST      | 03-05
      03-15       | learner       | ACTIVE   | CURRENT  | TAKE_PART | 03-15
      03-15+      | learner       | PAST     | -        | TAKE_PART | -
      session display=03-20.. access=03-05..03-15 after=NOT_ACCESSIBLE
      03-10       | learner       | ACTIVE   | -        | TAKE_PART | 03-15
      03-16       | learner       | PAST     | -        | NONE      | -
      session display=..02-20 access=03-05..03-15
      02-19       | learner       | UPCOMING | UPCOMING | LIST      | 02-20
      02-20+      | learner       | UPCOMING | -        | LIST      | 03-05
      """
          + """
          # by duration: never upcoming, open with all days left until the first entry
          session days=30
          03-01       | learner                     | ACTIVE | CURRENT  | TAKE_PART | -
          03-01       | learner entered=03-02T10:00 | ACTIVE | CURRENT  | TAKE_PART | 04-01T10:00
          03-02T10:00 | learner entered=03-02T10:00 | ACTIVE | CURRENT  | TAKE_PART | 04-01T10:00
          04-01T10:00 | learner entered=03-02T10:00 | ACTIVE | CURRENT  | TAKE_PART | 04-01T10:00
          04-01T10:00+| learner entered=03-02T10:00 | ACTIVE | PAST     | READ      | -
          03-01       | coach                       | ACTIVE | CURRENT  | TEACH     | -
          session days=30 after=ACCESSIBLE
          04-01+      | learner entered=03-02       | ACTIVE | PAST     | TAKE_PART | -
          session days=30 after=LISTED_ONLY
          04-01+      | learner entered=03-02       | ACTIVE | PAST     | LIST      | -
          session days=30 after=NOT_ACCESSIBLE
          04-01       | learner entered=03-02       | ACTIVE | CURRENT  | TAKE_PART | 04-01
          04-01+      | learner entered=03-02       | ACTIVE | -        | NONE      | -
          04-01+      | coach                       | ACTIVE | CURRENT  | TEACH     | -
          session days=30 display=03-01..03-20 coach=03-05..03-25
          02-20       | learner                     | ACTIVE | -        | TAKE_PART | 03-01
          03-01       | learner                     | ACTIVE | CURRENT  | TAKE_PART | 03-20
          03-20+      | learner                     | ACTIVE | -        | TAKE_PART | -
          03-20+      | learner entered=03-02       | ACTIVE | -        | TAKE_PART | 04-01
          03-01       | coach                       | ACTIVE | UPCOMING | LIST      | 03-05
          03-01       | learner coach               | ACTIVE | CURRENT  | TAKE_PART | 03-05
          03-25+      | coach                       | ACTIVE | PAST     | READ      | -
          session days=1
          2026-03-29T13:00@Europe/Paris  | learner entered=2026-03-28T12:00@Europe/Paris \
            | ACTIVE | CURRENT | TAKE_PART | 2026-03-29T13:00@Europe/Paris
          2026-03-29T13:00@Europe/Paris+ | learner entered=2026-03-28T12:00@Europe/Paris \
            | ACTIVE | PAST    | READ      | -
          2026-10-25T11:00@Europe/Paris+ | learner entered=2026-10-24T12:00@Europe/Paris \
            | ACTIVE | PAST    | READ      | -

          # a personal extension: in until the later end, and the display end moves with it
          session display=02-20..03-15 access=03-05..03-15
          03-01       | learner until=03-20         | UPCOMING | UPCOMING | LIST      | 03-05
          03-10       | learner until=03-20         | ACTIVE   | CURRENT  | TAKE_PART | 03-20
          03-15+      | learner until=03-20         | PAST     | CURRENT  | TAKE_PART | 03-20
          03-20       | learner until=03-20         | PAST     | CURRENT  | TAKE_PART | 03-20
          03-20+      | learner until=03-20         | PAST     | -        | READ      | -
          03-12       | learner until=03-10         | ACTIVE   | CURRENT  | TAKE_PART | 03-15
          03-15+      | learner until=03-10         | PAST     | -        | READ      | -
          03-15+      | learner coach until=03-20   | PAST     | CURRENT  | TAKE_PART | 03-20
          session display=02-20..04-10 access=03-05..03-15 after=NOT_ACCESSIBLE
          03-15+      | learner until=03-20         | PAST     | CURRENT  | TAKE_PART | 03-20
          03-20+      | learner until=03-20         | PAST     | -        | NONE      | -
          session display=02-20..04-10 access=03-05..03-15 after=LISTED_ONLY
          03-20+      | learner until=03-20         | PAST     | PAST     | LIST      | 04-10
          03-20       | learner until=04-20         | PAST     | CURRENT  | TAKE_PART | 04-20
          04-20+      | learner until=04-20         | PAST     | -        | LIST      | -
          session display=02-20.. access=03-05..03-15 after=ACCESSIBLE
          03-20       | learner until=03-20         | PAST     | CURRENT  | TAKE_PART | 03-20
          03-25       | learner until=03-20         | PAST     | PAST     | TAKE_PART | -
          session display=02-20..03-10 access=03-05..
          03-12       | learner until=03-20         | ACTIVE   | CURRENT  | TAKE_PART | 03-20
          03-20+      | learner until=03-20         | ACTIVE   | -        | TAKE_PART | -
          session days=10
          03-12       | learner entered=03-02 until=03-20 | ACTIVE | CURRENT | TAKE_PART | 03-20
          03-12+      | learner entered=03-02 until=03-20 | ACTIVE | CURRENT | TAKE_PART | 03-20
          03-20+      | learner entered=03-02 until=03-20 | ACTIVE | PAST    | READ      | -
          03-10       | learner entered=03-02 until=03-05 | ACTIVE | CURRENT | TAKE_PART | 03-12
          03-12+      | learner entered=03-02 until=03-05 | ACTIVE | PAST    | READ      | -
          03-25       | learner until=03-20               | ACTIVE | CURRENT | TAKE_PART | -
          """
          + """
          # a start and an end that meet: both count at the bound itself, and there alone
          session days=1 display=03-11.. coach=..03-01 after=ACCESSIBLE
          03-01+      | learner coach entered=03-10 | ACTIVE | PAST     | TEACH     | 03-11
          03-11-      | learner coach entered=03-10 | ACTIVE | PAST     | TEACH     | 03-11
          03-11       | learner coach entered=03-10 | ACTIVE | CURRENT  | TEACH     | 03-11
          03-11+      | learner coach entered=03-10 | ACTIVE | PAST     | TEACH     | -

          # daylight saving: an hour that is missing in March, there twice in October
          session access=2026-03-29T03:00@Europe/Paris..2026-10-25T02:30@Europe/Paris
          2026-03-29T00:59:59.999999Z | learner | UPCOMING | UPCOMING | LIST      | 03-29T01:00
          2026-03-29T01:00:00Z        | learner | ACTIVE   | CURRENT  | TAKE_PART | 10-25T00:30
          2026-10-25T00:30:00Z        | learner | ACTIVE   | CURRENT  | TAKE_PART | 10-25T00:30
          2026-10-25T01:30:00Z        | learner | PAST     | PAST     | READ      | -
          session access=2026-03-08T00:00@America/New_York..2026-11-01T23:59:59@America/New_York
          2026-03-08T05:00:00Z-       | learner | UPCOMING | UPCOMING | LIST      | 03-08T05:00
          2026-03-08T05:00:00Z        | coach   | ACTIVE   | CURRENT  | TEACH     | 2026-11-02T04:59:59Z
          2026-11-02T04:59:59Z+       | learner | PAST     | PAST     | READ      | -
          # half and quarter hours
          session access=2026-03-05T00:00@Asia/Kolkata..2026-03-15T23:59:59@Asia/Kathmandu
          2026-03-04T18:30:00Z-       | learner | UPCOMING | UPCOMING | LIST      | 03-04T18:30
          2026-03-04T18:30:00Z        | learner | ACTIVE   | CURRENT  | TAKE_PART | 2026-03-15T18:14:59Z
          2026-03-15T18:14:59Z+       | learner | PAST     | PAST     | READ      | -
          session access=2026-04-05T00:00@Australia/Lord_Howe..2026-10-04T23:59:59@Australia/Lord_Howe
          2026-04-04T13:00:00Z        | learner | ACTIVE   | CURRENT  | TAKE_PART | 2026-10-04T12:59:59Z
          2026-10-04T12:59:59Z+       | coach   | PAST     | PAST     | READ      | -
          # the turn of the year, and the first and last instants there are
          session access=2027-01-01T00:00@Pacific/Kiritimati..2027-12-31T23:59:59@Pacific/Pago_Pago
          2026-12-31T10:00:00Z-       | learner | UPCOMING | UPCOMING | LIST      | 12-31T10:00
          2026-12-31T10:00:00Z        | learner | ACTIVE   | CURRENT  | TAKE_PART | 2028-01-01T10:59:59Z
          2028-01-01T10:59:59Z+       | learner | PAST     | PAST     | READ      | -
          session access=1900-01-01T00:00:00Z..2999-12-31T23:59:59.999999Z
          03-05                       | learner | ACTIVE | CURRENT | TAKE_PART | 2999-12-31T23:59:59.999999Z
          """;

  private AccessCases() {}
}
