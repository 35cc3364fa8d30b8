package org.lectern.access;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.access.dates.SessionStatus;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;

/**
 * Reads the case table. A line {@code session key=value …} says the dates of the rows below it. An
 * instant is {@code 03-15} or {@code 03-15T10:00} (2026, UTC), {@code 2999-12-31T23:59:59Z}, or a
 * wall clock {@code 2026-03-29T03:00@Europe/Paris}; a last {@code +} or {@code -} is a microsecond
 * later or earlier, a lone {@code -} is none.
 */
public final class AccessCaseText {
  private AccessCaseText() {}

  static List<AccessCase> read(String text) {
    var cases = new ArrayList<AccessCase>();
    var session = "";
    for (var line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) continue;
      if (line.startsWith("session")) session = line;
      else cases.add(row(session, line.split("\\s*\\|\\s*")));
    }
    return List.copyOf(cases);
  }

  private static AccessCase row(String session, String[] cell) {
    var dates = options(session);
    var who = options(cell[1]);
    return new AccessCase(
        "%s: %s at %s".formatted(session, cell[1], cell[0]),
        bound(dates.get("display"), 0),
        bound(dates.get("display"), 1),
        bound(dates.get("access"), 0),
        bound(dates.get("access"), 1),
        bound(dates.get("coach"), 0),
        bound(dates.get("coach"), 1),
        VisibilityAfterEnd.valueOf(dates.getOrDefault("after", "READ_ONLY")),
        dates.containsKey("days") ? Integer.valueOf(dates.get("days")) : null,
        who.containsKey("learner"),
        instant(who.getOrDefault("entered", "-")),
        instant(who.getOrDefault("until", "-")),
        who.containsKey("coach"),
        instant(cell[0]),
        SessionStatus.valueOf(cell[2]),
        cell[3].equals("-") ? null : SessionView.valueOf(cell[3]),
        AccessLevel.valueOf(cell[4]),
        instant(cell[5]));
  }

  private static Map<String, String> options(String words) {
    return Stream.of(words.split("\\s+"))
        .map(word -> word.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : ""));
  }

  private static Instant bound(String window, int side) {
    return window == null ? null : instant(window.split("\\.\\.", -1)[side]);
  }

  public static Instant instant(String text) {
    if (text.isEmpty() || text.equals("-")) return null;
    if (text.endsWith("+")) return instant(shorter(text)).plus(1, ChronoUnit.MICROS);
    if (text.endsWith("-")) return instant(shorter(text)).minus(1, ChronoUnit.MICROS);
    if (text.endsWith("Z")) return Instant.parse(text);
    if (text.contains("@")) {
      var clockAndZone = text.split("@");
      return LocalDateTime.parse(clockAndZone[0]).atZone(ZoneId.of(clockAndZone[1])).toInstant();
    }
    return Instant.parse("2026-" + text + (text.contains("T") ? ":00Z" : "T00:00:00Z"));
  }

  private static String shorter(String text) {
    return text.substring(0, text.length() - 1);
  }
}
