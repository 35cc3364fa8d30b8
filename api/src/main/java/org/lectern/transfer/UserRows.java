package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.lectern.csv.CsvColumns;
import org.lectern.csv.CsvRow;
import org.lectern.identity.UserRequest;
import org.lectern.identity.Users;

/** Rows that are accounts, without passwords: nobody signs in with one until it is set. */
@ApplicationScoped
class UserRows implements RowKind {
  private static final List<String> NAMES =
      List.of(
          "username",
          "firstName",
          "lastName",
          "email",
          "role",
          "externalId",
          "timeZone",
          "language",
          "status");

  /** Two imports of accounts wait for one another, so that neither runs into half of the other. */
  private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(7301)";

  private static final String ROWS =
      """
      unnest(cast(:ids as uuid[]), cast(:usernames as text[]), cast(:firstNames as text[]),
        cast(:lastNames as text[]), cast(:emails as text[]), cast(:roles as text[]),
        cast(:externalIds as text[]), cast(:zones as text[]), cast(:languages as text[]))
        as r(id, username, first_name, last_name, email, role, external_id, time_zone, language)""";

  private static final String CREATE =
      """
      insert into app_user (id, username, first_name, last_name, email, role, external_id,
        time_zone, language, created_at)
      select r.*, :now from\s"""
          + ROWS
          + " on conflict do nothing returning username";

  private static final String UPDATE =
      """
      update app_user u set first_name = r.first_name, last_name = r.last_name, email = r.email,
        role = r.role, external_id = r.external_id, time_zone = r.time_zone,
        language = r.language, version = u.version + 1
      from\s"""
          + ROWS
          + " where u.id = r.id";

  private final EntityManager database;
  private final People people;
  private final Users users;
  private final Clock clock;

  UserRows(EntityManager database, People people, Users users, Clock clock) {
    this.database = database;
    this.people = people;
    this.users = users;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.USERS;
  }

  @Override
  public CsvColumns columns(boolean ofOneSession) {
    return CsvColumns.requiring("username", "firstName", "lastName", "email")
        .andMaybe("role", "externalId", "timeZone", "language", "status");
  }

  @Override
  public List<String> names(boolean ofOneSession) {
    return NAMES;
  }

  @Override
  public List<RowResult> apply(ImportTask task, List<CsvRow> rows, Runnable halfway) {
    database.createNativeQuery(ONE_AT_A_TIME).getResultList();
    var judge =
        new UserJudge(
            users.findById(task.by()).role(),
            task.token(),
            task.existing(),
            people.byUsername(words(rows, "username")),
            people.byEmail(words(rows, "email")),
            people.byExternalId(words(rows, "externalId")),
            people.folds(words(rows, "username", "email")));
    rows.forEach(judge::judge);
    halfway.run();
    var created = create(judge.creates());
    update(judge.updates());
    return judge.results(created);
  }

  @SuppressWarnings("unchecked")
  private Set<String> create(List<UserJudge.Account> accounts) {
    if (accounts.isEmpty()) return Set.of();
    var query = database.createNativeQuery(CREATE, String.class);
    return new HashSet<String>(
        bind(query, accounts).setParameter("now", clock.instant()).getResultList());
  }

  private void update(List<UserJudge.Account> accounts) {
    if (!accounts.isEmpty()) bind(database.createNativeQuery(UPDATE), accounts).executeUpdate();
  }

  private static Query bind(Query query, List<UserJudge.Account> accounts) {
    return query
        .setParameter(
            "ids",
            accounts.stream()
                .map(one -> one.id() == null ? newId() : one.id())
                .toArray(UUID[]::new))
        .setParameter("usernames", texts(accounts, UserRequest::username))
        .setParameter("firstNames", texts(accounts, UserRequest::firstName))
        .setParameter("lastNames", texts(accounts, UserRequest::lastName))
        .setParameter("emails", texts(accounts, UserRequest::email))
        .setParameter("roles", texts(accounts, one -> one.role().name()))
        .setParameter("externalIds", texts(accounts, UserRequest::externalId))
        .setParameter("zones", texts(accounts, UserRequest::timeZone))
        .setParameter("languages", texts(accounts, UserRequest::language));
  }

  private static String[] texts(
      List<UserJudge.Account> accounts, Function<UserRequest, String> part) {
    return accounts.stream().map(one -> part.apply(one.details())).toArray(String[]::new);
  }

  private static UUID newId() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }

  private static List<String> words(List<CsvRow> rows, String... columns) {
    return Arrays.stream(columns)
        .flatMap(column -> rows.stream().map(row -> row.cell(column).strip()))
        .distinct()
        .toList();
  }
}
