package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The session coaches and managers of sessions. */
@ApplicationScoped
public class SessionPeople {
  private record Named(UUID session, Collection<UUID> people, Collection<PlatformRole> roles) {}

  /** How many of the named people may hold the post, and which of them are new. */
  private record Added(long fit, List<UUID> added) {}

  private record Holder(UUID session, UUID user) {}

  /** Roles are checked again under a lock, so that none is lowered while its holder is added. */
  private static final Statement<Named, Added> ADD_COACHES =
      Statement.of(
          Named.class,
          Added.class,
          """
          with fit as (
            select id from app_user
            where id = any(:people) and active and role = any(:roles) for share),
          added as (
            insert into session_coach (session_id, user_id) select :session, id from fit
            on conflict do nothing returning user_id)
          select (select count(*) from fit) as fit, array(select user_id from added) as added""");

  private static final Statement<Named, Added> ADD_MANAGERS =
      Statement.of(
          Named.class,
          Added.class,
          """
          with fit as (
            select id from app_user
            where id = any(:people) and active and role = any(:roles) for share),
          added as (
            insert into session_manager (session_id, user_id) select :session, id from fit
            on conflict do nothing returning user_id)
          select (select count(*) from fit) as fit, array(select user_id from added) as added""");

  private static final Statement<Holder, Void> REMOVE_COACH =
      Statement.change(
          Holder.class,
          "delete from session_coach where session_id = :session and user_id = :user");
  private static final Statement<Holder, Void> REMOVE_MANAGER =
      Statement.change(
          Holder.class,
          "delete from session_manager where session_id = :session and user_id = :user");

  private static final Statement<UUID, UUID> COACHES =
      Statement.of(
          UUID.class,
          UUID.class,
          "select user_id from session_coach where session_id = :session order by user_id");
  private static final Statement<UUID, UUID> MANAGERS =
      Statement.of(
          UUID.class,
          UUID.class,
          "select user_id from session_manager where session_id = :session order by user_id");

  private final Database database;

  SessionPeople(Database database) {
    this.database = database;
  }

  /** Those that were not in the post before. */
  public List<UUID> add(SessionPost post, UUID session, Collection<UUID> people) {
    if (people.isEmpty()) return List.of();
    var add =
        switch (post) {
          case COACH -> ADD_COACHES;
          case MANAGER -> ADD_MANAGERS;
        };
    var added = database.one(add, new Named(session, people, post.roles()));
    requireAll(added.fit, people);
    return added.added;
  }

  static void requireAll(long fit, Collection<UUID> people) {
    if (fit < people.size()) {
      throw ProblemException.conflict("gone-meanwhile.person");
    }
  }

  /** Whether the user was in the post. */
  public boolean remove(SessionPost post, UUID session, UUID user) {
    var remove =
        switch (post) {
          case COACH -> REMOVE_COACH;
          case MANAGER -> REMOVE_MANAGER;
        };
    return database.change(remove, new Holder(session, user)) > 0;
  }

  public List<UUID> all(SessionPost post, UUID session) {
    var all =
        switch (post) {
          case COACH -> COACHES;
          case MANAGER -> MANAGERS;
        };
    return database.list(all, session);
  }
}
