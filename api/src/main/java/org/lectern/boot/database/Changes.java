package org.lectern.boot.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The migrations of a release, identified by a fingerprint of their files. The database stores it,
 * so that a start need not check each migration again.
 */
record Changes(String list) {
  private static final Pattern FILE = Pattern.compile("file: *([^ }]+)");

  boolean areIn(Connection database) throws SQLException {
    if (!canRemember(database)) return false;
    try (var sql =
        database.prepareStatement("select value from platform_fact where name = 'tables'")) {
      try (var row = sql.executeQuery()) {
        return row.next() && row.getString(1).equals(fingerprint());
      }
    }
  }

  void remember(Connection database) throws SQLException {
    if (!canRemember(database)) return;
    try (var sql =
        database.prepareStatement(
            """
            insert into platform_fact (name, value) values ('tables', ?)
            on conflict (name) do update set value = excluded.value""")) {
      sql.setString(1, fingerprint());
      sql.executeUpdate();
    }
  }

  private static boolean canRemember(Connection database) throws SQLException {
    try (var sql = database.createStatement();
        var row = sql.executeQuery("select to_regclass('platform_fact') is not null")) {
      return row.next() && row.getBoolean(1);
    }
  }

  String fingerprint() {
    var text = read(list);
    var digest = sha256();
    digest.update(text.getBytes(UTF_8));
    FILE.matcher(text)
        .results()
        .forEach(file -> digest.update(read(file.group(1)).getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String read(String resource) {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var in = loader.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalStateException(resource + " is missing");
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
