package org.lectern.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.problem.ProblemException;
import org.lectern.query.Names;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** All accounts, found by id or username; usernames are compared by {@code name_fold}. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {
  /** The version of a person's details; their row is held. */
  public static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class,
          Integer.class,
          "select version from app_user where id = :id for no key update");

  private record Named(String word, NamedPerson person) {}

  private static final Statement<Names.Asked, Named> NAMED =
      Statement.of(
          Names.Asked.class,
          Named.class,
          """
          select asked.word, u.id as person_id, u.username as person_username,
            u.role as person_role, u.active as person_active, u.time_zone as person_time_zone
          from unnest(cast(:words as text[]), cast(:ids as uuid[])) as asked(word, id)
          cross join lateral (
            select id, username, role, active, time_zone from app_user where id = asked.id
            union all
            select id, username, role, active, time_zone from app_user
            where asked.id is null and name_fold(username) = name_fold(asked.word)) u""");

  private static final Statement<UUID, UserResponse> ONE =
      Statement.of(
          UUID.class,
          UserResponse.class,
          """
          select %s, cast(null as boolean) as enrolled from app_user u where u.id = :id"""
              .formatted(UserResponse.COLUMNS));

  private final Database database;

  Users(Database database) {
    this.database = database;
  }

  public Optional<User> findByName(String idOrUsername) {
    var id = Query.id(idOrUsername);
    return id.isPresent()
        ? findByIdOptional(id.get())
        : find("name_fold(username) = name_fold(?1)", idOrUsername).firstResultOptional();
  }

  public User require(String idOrUsername) {
    return findByName(idOrUsername)
        .orElseThrow(() -> ProblemException.notFound("user", idOrUsername));
  }

  /** Those that exist, keyed by the names as given, in one statement. */
  public Map<String, NamedPerson> findByNames(Collection<String> idsOrUsernames) {
    return new Names(idsOrUsernames).find(database, NAMED, Named::word, Named::person);
  }

  /** An account as administrators see it. */
  public UserResponse describe(UUID user) {
    return database.first(ONE, user).orElseThrow(() -> ProblemException.notFound("user", user));
  }
}
