package org.lectern.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.BindException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.boot.database.DatabaseFacts;
import org.lectern.boot.database.EmbeddedDatabase;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.boot.settings.Settings;

/** Each way in which a start can fail has a sentence that names the setting, and a code. */
@QuarkusTest
class StartFailuresTest {
  private static final String URL = "quarkus.datasource.jdbc.url";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      textBlock =
          """
          jdbc:mysql://localhost/lectern,                  DATABASE_URL,          JDBC_URL
          postgres://localhost/lectern,                    DATABASE_URL,          jdbc:postgresql://
          jdbc:postgresql://localhost:port/lectern,        DATABASE_URL,          JDBC_URL
          jdbc:postgresql://no-such-host.invalid/lectern,  DATABASE_HOST_UNKNOWN, JDBC_URL
          jdbc:postgresql://localhost:1/lectern,           DATABASE_UNREACHABLE,  Start the database
          """)
  void aWrongAddressOfTheDatabase(String url, ExitCode code, String words) {
    requireRefusal(Map.of(URL, url), code, words);
  }

  @Test
  void aDatabaseThatIsNotThere() {
    var url = new OtherDatabase("nowhere").url();
    requireRefusal(Map.of(URL, url), ExitCode.DATABASE_UNKNOWN, "create database");
  }

  @Test
  void aUserWhomTheDatabaseRefuses() {
    var url = new OtherDatabase("postgres").url().replace("user=postgres", "user=stranger");
    requireRefusal(Map.of(URL, url), ExitCode.DATABASE_PASSWORD, "QUARKUS_DATASOURCE_PASSWORD");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          encoding 'SQL_ASCII' locale_provider libc locale 'C', DATABASE_NOT_UTF8,      SQL_ASCII
          encoding 'LATIN1' locale_provider libc locale 'C',    DATABASE_NOT_UTF8,      LATIN1
          encoding 'UTF8' locale_provider libc locale 'C',      DATABASE_DOES_NOT_FOLD, lc_ctype
          """,
      quoteCharacter = '|')
  void aDatabaseOfAnotherAlphabet(String how, ExitCode code, String words) {
    var url = OtherDatabase.made("template template0 " + how).url();
    requireRefusal(Map.of(URL, url), code, words);
  }

  @Test
  void aServerThatIsTooOld() {
    var refused = assertThrows(StartRefused.class, new DatabaseFacts(14, "UTF8", true)::requireFit);
    assertEquals(ExitCode.DATABASE_TOO_OLD, refused.code());
    assertTrue(refused.getMessage().contains("PostgreSQL 14"), refused.getMessage());
    new DatabaseFacts(15, "UTF8", true).requireFit();
  }

  @Test
  void aDatabaseInWhichTheUserMayMakeNoTables() {
    var database = OtherDatabase.made("");
    database.run("create role %s_guest login".formatted(database.name()));
    var url = database.url().replace("user=postgres", "user=" + database.name() + "_guest");
    requireRefusal(Map.of(URL, url), ExitCode.DATABASE_TABLES, "must own the database");
  }

  @Test
  void aDataFolderThatIsAFile() throws IOException {
    var file = Files.writeString(folder.resolve("data"), "a file");
    requireRefusal(data(file), ExitCode.DATA_FOLDER, "LECTERN_DATA_DIR");
  }

  @Test
  void aDataFolderThatAnotherHolds() throws IOException {
    try (var file =
            FileChannel.open(
                folder.resolve("in-use.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        var lock = file.lock()) {
      requireRefusal(data(folder), ExitCode.DATA_FOLDER_IN_USE, "LECTERN_DATA_DIR");
    }
  }

  @Test
  void dataOfAnotherMajorVersion() throws IOException {
    var data = Files.createDirectories(folder.resolve("postgres"));
    Files.writeString(data.resolve("PG_VERSION"), "16\n");
    Files.writeString(folder.resolve("made"), "made");
    requireRefusal(data(folder), ExitCode.DATA_OF_ANOTHER_MAJOR_VERSION, "PostgreSQL 16");
    assertTrue(Files.exists(data.resolve("PG_VERSION")));
  }

  @Test
  void theVersionThatWeSayIsTheOneThatRuns() {
    assertEquals(
        1,
        new OtherDatabase("postgres")
            .count(
                "(select 1) one where current_setting('server_version') like '%s.%%'"
                    .formatted(EmbeddedDatabase.MAJOR_VERSION)));
  }

  @Test
  void aPortThatIsTaken() {
    var refused = Main.refusal(new IllegalStateException(new BindException("in use")));
    assertEquals(ExitCode.PORT_TAKEN, refused.code());
    assertTrue(refused.getMessage().contains("QUARKUS_HTTP_PORT"), refused.getMessage());
  }

  private static Map<String, String> data(Path folder) {
    return Map.of("lectern.data-dir", folder.toString());
  }

  private void requireRefusal(Map<String, String> given, ExitCode code, String words) {
    var table = new HashMap<>(given);
    table.put("lectern.keys-dir", "target/test-keys");
    var settings = Settings.of(table);
    var refused = assertThrows(StartRefused.class, () -> Surroundings.prepare(settings));
    assertEquals(code, refused.code(), refused::getMessage);
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
    assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
  }
}
