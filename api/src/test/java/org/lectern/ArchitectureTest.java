package org.lectern;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A package imports only lower floors, and every package has a floor. */
class ArchitectureTest {
  static final Map<String, Integer> FLOORS =
      Map.ofEntries(
          entry("sentence", -1),
          entry("access", 0),
          entry("problem", 0),
          entry("text", 0),
          entry("quiz", 1),
          entry("sql", 0),
          entry("outcome", 0),
          entry("warning", 0),
          entry("csv", 1),
          entry("query", 1),
          entry("json", 1),
          entry("etag", 1),
          entry("contract", 1),
          entry("edge", 1),
          entry("database", 1),
          entry("seal", 1),
          entry("history", 1),
          entry("paging", 2),
          entry("identity", 3),
          entry("authorization", 4),
          entry("jobs", 4),
          entry("file", 5),
          entry("course", 4),
          entry("category", 4),
          entry("classgroup", 4),
          entry("session", 5),
          entry("visit", 5),
          entry("enrollment", 6),
          entry("content", 7),
          entry("results", 8),
          entry("reading", 9),
          entry("scoring", 9),
          entry("attempt", 10),
          entry("submission", 10),
          entry("authoring", 11),
          entry("tracking", 11),
          entry("planning", 12),
          entry("listing", 12),
          entry("people", 12),
          entry("transfer", 13),
          entry("removal", 13),
          entry("demo", 14),
          entry("boot", 15));

  /** The one package that writes each table; packages on its floor and above may read it. */
  static final Map<String, String> OWNERS =
      Map.ofEntries(
          entry("session_change", "history"),
          entry("app_user", "identity"),
          entry("known_place", "identity"),
          entry("password_link", "identity"),
          entry("personal_token", "identity"),
          entry("refresh_token", "identity"),
          entry("sign_in", "identity"),
          entry("sign_in_failure", "identity"),
          entry("first_entry", "visit"),
          entry("visit", "visit"),
          entry("scheduled_tasks", "jobs"),
          entry("stored_file", "file"),
          entry("file_chunk", "file"),
          entry("file_place", "file"),
          entry("course", "course"),
          entry("course_author", "course"),
          entry("session_category", "category"),
          entry("class_group", "classgroup"),
          entry("class_member", "classgroup"),
          entry("class_owner", "classgroup"),
          entry("session", "session"),
          entry("session_coach", "session"),
          entry("session_course", "session"),
          entry("session_course_lock", "session"),
          entry("session_course_coach", "session"),
          entry("session_manager", "session"),
          entry("access_extension", "enrollment"),
          entry("class_link", "enrollment"),
          entry("course_exclusion", "enrollment"),
          entry("enrollment", "enrollment"),
          entry("enrollment_source", "enrollment"),
          entry("first_enrollment", "enrollment"),
          entry("outline", "content"),
          entry("item", "content"),
          entry("item_in_session", "content"),
          entry("item_state", "results"),
          entry("quiz_version", "attempt"),
          entry("attempt", "attempt"),
          entry("attempt_answer", "attempt"),
          entry("extra_attempts", "attempt"),
          entry("submission", "submission"),
          entry("course_time", "results"),
          entry("result", "results"),
          entry("import", "transfer"),
          entry("import_row", "transfer"),
          entry("import_piece", "transfer"),
          entry("platform_fact", "boot"));

  /** Beside its {@code package-info}; who needs more room has two ideas. */
  private static final int MOST_FILES = 24;

  private static final Path MAIN = Path.of("src/main/java");

  static final JavaClasses LECTERN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.lectern");

  @Test
  void everyPackageImportsLowerFloorsAlone() {
    var wrong = new ArrayList<String>();
    for (var from : LECTERN) {
      for (var dependency : from.getDirectDependenciesFromSelf()) {
        var to = dependency.getTargetClass();
        if (!to.getPackageName().startsWith("org.lectern") || sameRoom(from, to)) continue;
        if (floor(from) <= floor(to)) wrong.add(dependency.getDescription());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void packagesFormNoCircles() {
    slices().matching("org.lectern.(**)").should().beFreeOfCycles().check(LECTERN);
  }

  @Test
  void noPackageIsCrowded() {
    var files = new TreeMap<String, Integer>();
    for (var type : LECTERN) {
      if (type.isTopLevelClass()) files.merge(type.getPackageName(), 1, Integer::sum);
    }
    files.values().removeIf(many -> many <= MOST_FILES);
    assertEquals(Map.of(), files);
  }

  @Test
  void everyPackageSaysWhatBelongsThere() {
    var silent = new TreeSet<String>();
    for (var type : LECTERN) {
      var room = MAIN.resolve(type.getPackageName().replace('.', '/'));
      if (Files.notExists(room.resolve("package-info.java"))) silent.add(type.getPackageName());
    }
    assertEquals(Set.of(), silent);
  }

  @Test
  void theRuleOfDatesKnowsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.lectern.access..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.lectern.access..")
        .check(LECTERN);
  }

  @Test
  void nobodyReadsTheClockDirectly() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .check(LECTERN);
  }

  @Test
  void nobodyChangesTheCaseOfLettersAsTheMachinesOwnLanguageDoes() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(LECTERN);
  }

  @Test
  void namesSayWhatThingsAre() {
    noClasses().should().haveNameMatching(".*(Dto|DTO|Impl|Utils?|Helper|Service)$").check(LECTERN);
  }

  private static boolean sameRoom(JavaClass one, JavaClass other) {
    return room(one).equals(room(other));
  }

  private static String room(JavaClass type) {
    return type.getPackageName().replaceFirst("^org\\.lectern\\.?", "").replaceAll("\\..*", "");
  }

  private static int floor(JavaClass type) {
    var floor = FLOORS.get(room(type));
    if (floor == null) throw new AssertionError(type.getName() + " stands on no floor");
    return floor;
  }
}
