package org.lectern.boot;

import java.sql.SQLException;
import org.lectern.boot.database.DatabaseAddress;
import org.lectern.boot.database.DatabaseFacts;
import org.lectern.boot.database.EmbeddedDatabase;
import org.lectern.boot.database.Migrations;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.boot.settings.Settings;
import org.lectern.edge.Addresses;

/**
 * What must be in place before Quarkus starts: valid settings, a pair of keys, a suitable and
 * migrated database, and, in demo mode, loopback only.
 */
public final class Surroundings {
  private Surroundings() {}

  public static void prepare() {
    Addresses.judgeHere();
    prepare(Settings.read());
  }

  static void prepare(Settings settings) {
    var keys = settings.folder("lectern.keys-dir", ".lectern/keys");
    KeyFiles.ensure(keys);
    prepare(DatabaseAddress.in(settings).orElseGet(() -> embedded(settings)));
    System.setProperty("lectern.keys-dir", keys.toString());
    if (settings.isOn("lectern.demo")) System.setProperty("quarkus.http.host", "127.0.0.1");
  }

  private static DatabaseAddress embedded(Settings settings) {
    EmbeddedDatabase.start(settings.folder("lectern.data-dir", ".lectern/data"));
    return DatabaseAddress.ofTheEmbedded();
  }

  private static void prepare(DatabaseAddress address) {
    try (var connection = address.connect()) {
      DatabaseFacts.of(connection).requireFit();
      Migrations.run(connection);
    } catch (SQLException fault) {
      throw new StartRefused(
          ExitCode.DATABASE_UNREACHABLE,
          "the connection to the database was lost while it was being checked (%s)."
              .formatted(fault.getMessage()),
          fault);
    }
  }
}
