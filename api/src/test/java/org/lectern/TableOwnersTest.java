package org.lectern;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.ArchitectureTest.FLOORS;
import static org.lectern.ArchitectureTest.LECTERN;
import static org.lectern.ArchitectureTest.OWNERS;

import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.sql.SqlText;

/** SQL writes the tables of its own package alone, and reads none of a higher floor. */
class TableOwnersTest {
  private static final Path CHANGES = Path.of("src/main/resources/db/changes");
  private static final Pattern CREATED = Pattern.compile("create table ([a-z_]+)");

  /** The tables on which rights depend, and who reads them. */
  private static final Map<String, Set<String>> DECIDED_ON =
      Map.of(
          "authorization",
          Set.of(
              "session",
              "session_course",
              "session_course_lock",
              "session_coach",
              "session_course_coach",
              "session_manager",
              "enrollment",
              "access_extension",
              "course_exclusion",
              "first_entry"));

  private static final String COUNTS = "its page says how many sessions use it";
  private static final String REMOVES = "what is removed goes with all that hangs on it";
  private static final String IN_SETS = "accounts from a file are written in sets";
  private static final String AT_START = "an empty database gets its first accounts and a demo";
  private static final String DID_BEFORE = "a demo shows what people did before it was made";

  /** Packages that still break a rule about a table, and why. Add none. */
  private record Exempt(String room, String table, String why) {}

  private static final List<Exempt> READS =
      List.of(
          new Exempt("course", "session_course", COUNTS),
          new Exempt("category", "session", COUNTS),
          new Exempt("classgroup", "class_link", COUNTS));

  private static final List<Exempt> WRITES =
      List.of(
          new Exempt("removal", "app_user", REMOVES),
          new Exempt("removal", "course", REMOVES),
          new Exempt("removal", "course_author", REMOVES),
          new Exempt("removal", "session_category", REMOVES),
          new Exempt("removal", "class_group", REMOVES),
          new Exempt("removal", "class_owner", REMOVES),
          new Exempt("removal", "class_member", REMOVES),
          new Exempt("removal", "session", REMOVES),
          new Exempt("removal", "session_course", REMOVES),
          new Exempt("removal", "class_link", REMOVES),
          new Exempt("removal", "enrollment_source", REMOVES),
          new Exempt("removal", "course_exclusion", REMOVES),
          new Exempt("transfer", "app_user", IN_SETS),
          new Exempt("boot", "app_user", AT_START),
          new Exempt("demo", "app_user", AT_START),
          new Exempt("demo", "platform_fact", AT_START),
          new Exempt("demo", "class_member", AT_START),
          new Exempt("demo", "class_owner", AT_START),
          new Exempt("demo", "course_author", AT_START),
          new Exempt("demo", "enrollment", DID_BEFORE),
          new Exempt("demo", "enrollment_source", DID_BEFORE),
          new Exempt("demo", "first_entry", DID_BEFORE),
          new Exempt("demo", "visit", DID_BEFORE));

  private final List<SqlText> texts = SqlText.all(LECTERN);

  @Test
  void everyTableHasAnOwner() throws IOException {
    var created = new TreeSet<String>();
    try (var files = Files.list(CHANGES)) {
      for (var file : files.toList()) created.addAll(created(Files.readString(file)));
    }
    assertEquals(created, new TreeSet<>(OWNERS.keySet()));
    assertEquals(Set.of(), rest(OWNERS.values().stream(), FLOORS.keySet()));
  }

  @Test
  void aTableIsWrittenByItsOwnerAlone() {
    var wrong = new ArrayList<String>();
    for (var text : texts) {
      for (var table : text.written()) {
        if (!mayWrite(room(text.in()), table)) wrong.add(text.in() + " writes " + table);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(texts.size() > 100, "only " + texts.size() + " pieces of SQL were found");
  }

  @Test
  void aTableIsReadByItsOwnFloorAndThoseAbove() {
    var wrong = new ArrayList<String>();
    for (var text : texts) {
      for (var table : text.read()) {
        if (OWNERS.containsKey(table) && !mayRead(room(text.in()), table)) {
          wrong.add(text.in() + " reads " + table);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anEntityIsMappedByTheOwnerOfItsTable() {
    var wrong = new ArrayList<String>();
    for (var type : LECTERN) {
      if (!type.isAnnotatedWith(Table.class)) continue;
      var table = type.getAnnotationOfType(Table.class).name();
      if (!room(type.reflect()).equals(OWNERS.get(table))) wrong.add(type + " maps " + table);
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean mayWrite(String room, String table) {
    return room.equals(OWNERS.get(table)) || isExempt(WRITES, room, table);
  }

  private static boolean mayRead(String room, String table) {
    return FLOORS.get(OWNERS.get(table)) <= FLOORS.get(room)
        || DECIDED_ON.getOrDefault(room, Set.of()).contains(table)
        || isExempt(READS, room, table);
  }

  private static boolean isExempt(List<Exempt> those, String room, String table) {
    return those.stream().anyMatch(it -> it.room.equals(room) && it.table.equals(table));
  }

  private static List<String> created(String changes) {
    return CREATED.matcher(changes).results().map((MatchResult it) -> it.group(1)).toList();
  }

  private static Set<String> rest(Stream<String> words, Set<String> known) {
    return words.filter(word -> !known.contains(word)).collect(toCollection(TreeSet::new));
  }

  private static String room(Class<?> type) {
    return type.getPackageName().replaceFirst("^org\\.lectern\\.?", "").replaceAll("\\..*", "");
  }
}
