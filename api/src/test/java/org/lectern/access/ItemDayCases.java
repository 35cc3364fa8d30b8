package org.lectern.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * When items open for a learner and are due, one sentence of the domain after the other; at noon of
 * 15 March 2026 all of these learners may at least read. Whatever computes days is held to this
 * table.
 */
public final class ItemDayCases {
  /**
   * One learner and one item.
   *
   * @param start null: the session has no start; likewise for the rest
   * @param days of a session by duration
   * @param extended until when a personal extension reaches
   */
  public record Case(
      String what,
      ZoneId zone,
      Instant start,
      Instant end,
      Integer days,
      Instant entered,
      Instant enrolled,
      Instant extended,
      Integer opensAfter,
      Integer dueAfter,
      Instant opensAt,
      Instant dueAt) {
    @Override
    public String toString() {
      return what;
    }
  }

  // what | zone | start .. end or days | entered | enrolled | extended | opens after, due after |
  // opens at | due at
  private static final String TABLE =
      """
      day 0 is the day of the start       | Europe/Paris | 2026-03-01T07:00:00Z..2026-06-30T16:00:00Z | - | 2026-02-20T10:00:00Z | - | 0, 0   | 2026-02-28T23:00:00Z | 2026-03-01T22:59:59Z
      days are counted on the calendar    | Europe/Paris | 2026-03-01T22:59:59Z..2026-06-30T16:00:00Z | - | 2026-02-20T10:00:00Z | - | 1, 7   | 2026-03-01T23:00:00Z | 2026-03-08T22:59:59Z
      in the session's zone               | Asia/Tokyo   | 2026-03-01T22:00:00Z..2026-06-30T16:00:00Z | - | 2026-02-20T10:00:00Z | - | 1, 7   | 2026-03-02T15:00:00Z | 2026-03-09T14:59:59Z
      summer time moves neither           | Europe/Paris | 2026-03-01T07:00:00Z..2026-06-30T16:00:00Z | - | 2026-02-20T10:00:00Z | - | 28, 30 | 2026-03-28T23:00:00Z | 2026-03-31T21:59:59Z
      a day may begin after midnight      | America/Santiago | 2026-03-01T12:00:00Z..2026-12-30T16:00:00Z | - | 2026-02-20T10:00:00Z | - | 189, 188 | 2026-09-06T04:00:00Z | 2026-09-06T03:59:59Z
      without days it is open, never due  | Europe/Paris | 2026-03-01T07:00:00Z..2026-06-30T16:00:00Z | - | 2026-02-20T10:00:00Z | - | -, -   | -                    | -
      by duration from the first entry    | Europe/Paris | 30 days | 2026-03-10T18:00:00Z | 2026-01-05T10:00:00Z | - | 3, 7   | 2026-03-12T23:00:00Z | 2026-03-17T22:59:59Z
      before it nothing is due            | Europe/Paris | 30 days | -                    | 2026-01-05T10:00:00Z | - | 3, 7   | -                    | -
      with neither from the enrollment    | Europe/Paris | open    | -                    | 2026-03-05T10:00:00Z | - | 2, 7   | 2026-03-06T23:00:00Z | 2026-03-12T22:59:59Z
      an end alone is no start            | Europe/Paris | ..2026-06-30T16:00:00Z | -     | 2026-03-05T10:00:00Z | - | 2, 7   | 2026-03-06T23:00:00Z | 2026-03-12T22:59:59Z
      who comes late opens with the rest  | Europe/Paris | 2026-03-01T07:00:00Z..2026-06-30T16:00:00Z | - | 2026-03-12T10:00:00Z | - | 5, 7   | 2026-03-05T23:00:00Z | 2026-03-19T22:59:59Z
      nothing is due after one's own end  | Europe/Paris | 2026-03-01T07:00:00Z..2026-03-20T16:00:00Z | - | 2026-02-20T10:00:00Z | - | 5, 30  | 2026-03-05T23:00:00Z | 2026-03-20T16:00:00Z
      an extension moves what was cut     | Europe/Paris | 2026-03-01T07:00:00Z..2026-03-20T16:00:00Z | - | 2026-02-20T10:00:00Z | 2026-03-25T16:00:00Z | 5, 30 | 2026-03-05T23:00:00Z | 2026-03-25T16:00:00Z
      but not beyond its day              | Europe/Paris | 2026-03-01T07:00:00Z..2026-03-20T16:00:00Z | - | 2026-02-20T10:00:00Z | 2026-05-25T16:00:00Z | 5, 30 | 2026-03-05T23:00:00Z | 2026-03-31T21:59:59Z
      and leaves the others               | Europe/Paris | 2026-03-01T07:00:00Z..2026-03-20T16:00:00Z | - | 2026-02-20T10:00:00Z | 2026-05-25T16:00:00Z | 5, 10 | 2026-03-05T23:00:00Z | 2026-03-11T22:59:59Z
      by duration one's days end it       | Europe/Paris | 10 days | 2026-03-10T18:00:00Z | 2026-01-05T10:00:00Z | - | 3, 30  | 2026-03-12T23:00:00Z | 2026-03-20T18:00:00Z
      by duration extended                | Europe/Paris | 10 days | 2026-03-10T18:00:00Z | 2026-01-05T10:00:00Z | 2026-03-28T18:00:00Z | 3, 30 | 2026-03-12T23:00:00Z | 2026-03-28T18:00:00Z
      what is over was due in its time    | Europe/Paris | 2026-02-01T07:00:00Z..2026-02-20T16:00:00Z | - | 2026-01-20T10:00:00Z | - | 5, 7   | 2026-02-05T23:00:00Z | 2026-02-08T22:59:59Z
      """;

  public static final List<Case> ALL = TABLE.lines().map(ItemDayCases::read).toList();

  private ItemDayCases() {}

  private static Case read(String line) {
    var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
    var window = cells.get(2);
    var bounds = window.contains("..") ? Arrays.asList(window.split("\\.\\.")) : List.of("", "");
    var days = cells.get(6).split(",");
    return new Case(
        cells.get(0),
        ZoneId.of(cells.get(1)),
        instant(bounds.get(0)),
        instant(bounds.get(1)),
        window.endsWith("days") ? Integer.valueOf(window.split(" ")[0]) : null,
        instant(cells.get(3)),
        instant(cells.get(4)),
        instant(cells.get(5)),
        number(days[0]),
        number(days[1]),
        instant(cells.get(7)),
        instant(cells.get(8)));
  }

  private static Instant instant(String text) {
    return text.isEmpty() || text.equals("-") ? null : Instant.parse(text);
  }

  private static Integer number(String text) {
    return text.strip().equals("-") ? null : Integer.valueOf(text.strip());
  }
}
