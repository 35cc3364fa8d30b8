package org.lectern.matrix;

import static java.util.stream.Collectors.joining;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lectern.Given;

/** All rows of all tables in a few words, to tell whether anything in the database changed. */
final class Fingerprint {
  /** What signing in and files that are looked at leave behind is not what a request changes. */
  private static final String TABLES =
      """
      select cast(table_name as text) from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name !~ '^(databasechangelog|scheduled_tasks|sign_in|refresh_token|known_place|import)'
      order by 1""";

  private static final String ROWS =
      """
      select '%1$s ' || count(*) || ' '
        || coalesce(md5(string_agg(md5(cast(t as text)), '' order by md5(cast(t as text)))), '')
      from %1$s t""";

  private Fingerprint() {}

  @SuppressWarnings("unchecked")
  static String ofTheDatabase() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var database = Given.bean(EntityManager.class);
              List<String> tables =
                  database.createNativeQuery(TABLES, String.class).getResultList();
              return tables.stream()
                  .map(table -> database.createNativeQuery(ROWS.formatted(table), String.class))
                  .map(query -> (String) query.getSingleResult())
                  .collect(joining("\n"));
            });
  }
}
