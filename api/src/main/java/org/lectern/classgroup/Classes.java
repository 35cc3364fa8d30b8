package org.lectern.classgroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.rights.PlatformAct;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Owners;
import org.lectern.identity.PersonSummary;
import org.lectern.problem.ProblemException;
import org.lectern.query.Names;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** All classes; a path takes only an id, a body or a filter also a name. */
@ApplicationScoped
public class Classes implements PanacheRepositoryBase<ClassGroup, UUID> {
  private static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class,
          Integer.class,
          "select version from class_group where id = :id for no key update");

  private record Named(String word, ClassSummary group) {}

  private static final Statement<Names.Asked, Named> NAMED =
      Statement.of(
          Names.Asked.class,
          Named.class,
          """
          select asked.word, c.id as group_id, c.name as group_name
          from unnest(cast(:words as text[]), cast(:ids as uuid[])) as asked(word, id)
          cross join lateral (
            select id, name from class_group where id = asked.id
            union all
            select id, name from class_group
            where asked.id is null and name_fold(name) = name_fold(asked.word)) c""");

  private static final Statement<Owners.Added, Void> ADD_OWNERS =
      Statement.change(
          Owners.Added.class,
          """
          insert into class_owner (class_id, user_id)
          select :thing, u.id from app_user u where u.id = any(:people)
          on conflict do nothing""");

  private static final Statement<Owners.Asked, UUID> HAS_OWNER =
      Statement.of(
          Owners.Asked.class,
          UUID.class,
          "select user_id from class_owner where class_id = :thing and user_id = :user");

  private static final Statement<Owners.Things, Owners.Owner> EACH_OWNER =
      Statement.of(
          Owners.Things.class,
          Owners.Owner.class,
          """
          select o.class_id as thing, %s
          from class_owner o join app_user u on u.id = o.user_id
          where o.class_id = any(:things)
          order by u.last_name_order, u.first_name_order, u.id"""
              .formatted(PersonSummary.columns("u", "person_")));

  static final Owners OWNERS =
      new Owners("class", PlatformAct.CHANGE_CLASS, ADD_OWNERS, HAS_OWNER, EACH_OWNER);

  private final Database database;
  private final IfMatch ifMatch;

  Classes(Database database, IfMatch ifMatch) {
    this.database = database;
    this.ifMatch = ifMatch;
  }

  public ClassGroup require(String id) {
    return Query.id(id)
        .flatMap(this::findByIdOptional)
        .orElseThrow(() -> ProblemException.notFound("class", id));
  }

  /** A class that the caller may change, after checking {@code If-Match}. */
  public ClassGroup requireOwn(String id, CurrentUser caller) {
    var group = require(id);
    OWNERS.require(database, group.id(), caller);
    ifMatch.require(VERSION, group.id());
    return group;
  }

  /** Adds owners and returns how many are new. */
  int addOwners(UUID group, Collection<UUID> people) {
    return OWNERS.add(database, group, people);
  }

  /** Those that exist, keyed by the names as given, in one statement. */
  public Map<String, ClassSummary> findByNames(Collection<String> idsOrNames) {
    return new Names(idsOrNames).find(database, NAMED, Named::word, Named::group);
  }
}
