package org.lectern;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.ArchitectureTest.LECTERN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.SessionDates;

/**
 * One date more for a session touches six files, beside the migration that makes its column and the
 * published contract. A rule about that date, or an example that shows it, is work of its own.
 */
class OneDateMoreTest {
  private static final Path MAIN = Path.of("src/main/java/org/lectern");
  private static final int MOST = 6;

  /** What knows every date, and as what. */
  private static final Map<String, String> KNOW_EVERY_DATE =
      Map.ofEntries(
          entry("access/dates/DateField", "its name"),
          entry("access/dates/ProposedDates", "what is asked for, to be judged"),
          entry("access/dates/SessionDates", "what counts"),
          entry("session/Session", "its column, as it is written"),
          entry("authorization/SessionStandings", "its column, as rights are read"),
          entry("planning/DateBounds", "its member in requests and answers"));

  /** What names the end of the display, but need not name another date. */
  private static final Map<String, String> NAME_THIS_ONE =
      Map.of(
          "access/dates/DateWarning", "it may be over before access ends",
          "planning/preview/AccessPreviewRequest", "the example has it");

  /** A date by its names in JSON and Java, in SQL, and as a word of an enum. */
  private static final Pattern DISPLAY_END = Pattern.compile("displayEnd|display_end|DISPLAY_END");

  @Test
  void sixFilesKnowEveryDate() {
    assertTrue(KNOW_EVERY_DATE.size() <= MOST, () -> "more than six: " + KNOW_EVERY_DATE.keySet());
  }

  @Test
  void noOtherNamesADate() throws IOException {
    var known = new TreeSet<>(KNOW_EVERY_DATE.keySet());
    known.remove(
        "access/dates/SessionDates"); // it has windows, which need no names of their bounds
    known.addAll(NAME_THIS_ONE.keySet());
    assertEquals(known, filesThatNameIt());
  }

  /** Both are made of all dates in a row, so that whoever makes one must know of one more. */
  @Test
  void noOtherMakesDates() {
    var makers = new TreeSet<String>();
    for (var type : LECTERN) {
      for (var call : type.getConstructorCallsFromSelf()) {
        var isOfDates =
            call.getTargetOwner().isEquivalentTo(SessionDates.class)
                || call.getTargetOwner().isEquivalentTo(ProposedDates.class);
        if (isOfDates) makers.add(fileOf(type.getFullName()));
      }
    }
    assertEquals(
        Set.of(
            "access/dates/ProposedDates",
            "access/dates/SessionDates",
            "planning/DateBounds",
            "session/Session"),
        makers);
  }

  private static String fileOf(String type) {
    return type.replace("org.lectern.", "").replaceAll("\\$.*", "").replace('.', '/');
  }

  private static Set<String> filesThatNameIt() throws IOException {
    try (var files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(OneDateMoreTest::namesIt)
          .map(file -> MAIN.relativize(file).toString().replace(".java", ""))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static boolean namesIt(Path file) {
    try {
      return DISPLAY_END.matcher(Files.readString(file)).find();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
