package org.lectern.transfer.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.access.rights.PlatformRole;
import org.lectern.csv.CsvColumns;
import org.lectern.csv.CsvRow;
import org.lectern.identity.NewId;
import org.lectern.identity.UserRequest;
import org.lectern.identity.Users;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.transfer.accounts.UserJudge.Account;
import org.lectern.transfer.rows.ImportKind;
import org.lectern.transfer.rows.ImportTask;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.RowKind;

/** Rows of accounts, without passwords: nobody can sign in until one is set. */
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

  /** Two imports of accounts wait for each other, so that neither meets half of the other. */
  private static final Statement<Void, Integer> ONE_AT_A_TIME =
      Statement.of(Void.class, Integer.class, "select 1 from pg_advisory_xact_lock(7301)");

  private record Created(
      List<UUID> ids,
      List<String> usernames,
      List<String> firstNames,
      List<String> lastNames,
      List<String> emails,
      List<PlatformRole> roles,
      List<String> externalIds,
      List<String> zones,
      List<String> languages,
      Instant now) {}

  private static final Statement<Created, String> CREATE =
      Statement.of(
          Created.class,
          String.class,
          """
          insert into app_user (id, username, first_name, last_name, email, role, external_id,
            time_zone, language, created_at)
          select r.*, :now
          from unnest(cast(:ids as uuid[]), cast(:usernames as text[]), cast(:firstNames as text[]),
            cast(:lastNames as text[]), cast(:emails as text[]), cast(:roles as text[]),
            cast(:externalIds as text[]), cast(:zones as text[]), cast(:languages as text[])) as r
          on conflict do nothing returning username""");

  private record Changed(
      List<UUID> ids,
      List<String> firstNames,
      List<String> lastNames,
      List<String> emails,
      List<PlatformRole> roles,
      List<String> externalIds,
      List<String> zones,
      List<String> languages) {}

  private static final Statement<Changed, Void> UPDATE =
      Statement.change(
          Changed.class,
          """
          update app_user u set first_name = r.first_name, last_name = r.last_name, email = r.email,
            role = r.role, external_id = r.external_id, time_zone = r.time_zone,
            language = r.language, version = u.version + 1
          from unnest(cast(:ids as uuid[]), cast(:firstNames as text[]),
            cast(:lastNames as text[]), cast(:emails as text[]), cast(:roles as text[]),
            cast(:externalIds as text[]), cast(:zones as text[]), cast(:languages as text[]))
            as r(id, first_name, last_name, email, role, external_id, time_zone, language)
          where u.id = r.id""");

  private final Database database;
  private final People people;
  private final Users users;
  private final Clock clock;

  UserRows(Database database, People people, Users users, Clock clock) {
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
  public Judgement begin(ImportTask task) {
    database.one(ONE_AT_A_TIME, null);
    var role = users.findById(task.by()).role();
    return new UserJudgement(
        new UserJudge.Sender(role, task.token(), task.existing()), new InTheDatabase());
  }

  private final class InTheDatabase implements UserJudgement.Accounts {
    @Override
    public KnownAccounts known(List<CsvRow> rows) {
      return new KnownAccounts(
          people.byUsername(words(rows, "username")),
          people.byEmail(words(rows, "email")),
          people.byExternalId(words(rows, "externalId")),
          people.folds(words(rows, "username", "email")));
    }

    @Override
    public Set<String> create(List<Account> accounts) {
      if (accounts.isEmpty()) return Set.of();
      var created =
          new Created(
              accounts.stream().map(one -> NewId.next()).toList(),
              each(accounts, UserRequest::username),
              each(accounts, UserRequest::firstName),
              each(accounts, UserRequest::lastName),
              each(accounts, UserRequest::email),
              each(accounts, UserRequest::role),
              each(accounts, UserRequest::externalId),
              each(accounts, UserRequest::timeZone),
              each(accounts, UserRequest::language),
              clock.instant());
      return Set.copyOf(database.list(CREATE, created));
    }

    @Override
    public void update(List<Account> accounts) {
      if (accounts.isEmpty()) return;
      var changed =
          new Changed(
              accounts.stream().map(Account::id).toList(),
              each(accounts, UserRequest::firstName),
              each(accounts, UserRequest::lastName),
              each(accounts, UserRequest::email),
              each(accounts, UserRequest::role),
              each(accounts, UserRequest::externalId),
              each(accounts, UserRequest::timeZone),
              each(accounts, UserRequest::language));
      database.change(UPDATE, changed);
    }
  }

  private static <T> List<T> each(List<Account> accounts, Function<UserRequest, T> part) {
    return accounts.stream().map(one -> part.apply(one.details())).toList();
  }

  private static List<String> words(List<CsvRow> rows, String... columns) {
    return Arrays.stream(columns)
        .flatMap(column -> rows.stream().map(row -> row.cell(column).strip()))
        .distinct()
        .toList();
  }
}
