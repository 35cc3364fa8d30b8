package org.lectern.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

/** All courses, found by id or code; codes are compared by {@code name_fold}. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, UUID> {
  private static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class, Integer.class, "select version from course where id = :id for no key update");

  private record Named(String word, CourseSummary course) {}

  private static final Statement<Names.Asked, Named> NAMED =
      Statement.of(
          Names.Asked.class,
          Named.class,
          """
          select asked.word, c.id as course_id, c.code as course_code, c.title as course_title
          from unnest(cast(:words as text[]), cast(:ids as uuid[])) as asked(word, id)
          cross join lateral (
            select id, code, title from course where id = asked.id
            union all
            select id, code, title from course
            where asked.id is null and name_fold(code) = name_fold(asked.word)) c""");

  private static final Statement<Owners.Added, Void> ADD_AUTHORS =
      Statement.change(
          Owners.Added.class,
          """
          insert into course_author (course_id, user_id)
          select :thing, u.id from app_user u where u.id = any(:people)
          on conflict do nothing""");

  private static final Statement<Owners.Asked, UUID> HAS_AUTHOR =
      Statement.of(
          Owners.Asked.class,
          UUID.class,
          "select user_id from course_author where course_id = :thing and user_id = :user");

  private static final Statement<Owners.Things, Owners.Owner> EACH_AUTHOR =
      Statement.of(
          Owners.Things.class,
          Owners.Owner.class,
          """
          select a.course_id as thing, %s
          from course_author a join app_user u on u.id = a.user_id
          where a.course_id = any(:things)
          order by u.last_name_order, u.first_name_order, u.id"""
              .formatted(PersonSummary.columns("u", "person_")));

  static final Owners AUTHORS =
      new Owners("course", PlatformAct.CHANGE_COURSE, ADD_AUTHORS, HAS_AUTHOR, EACH_AUTHOR);

  private final Database database;
  private final IfMatch ifMatch;

  Courses(Database database, IfMatch ifMatch) {
    this.database = database;
    this.ifMatch = ifMatch;
  }

  public Optional<Course> findByName(String idOrCode) {
    var id = Query.id(idOrCode);
    return id.isPresent()
        ? findByIdOptional(id.get())
        : find("name_fold(code) = name_fold(?1)", idOrCode).firstResultOptional();
  }

  public Course require(String idOrCode) {
    return findByName(idOrCode).orElseThrow(() -> ProblemException.notFound("course", idOrCode));
  }

  /** A course whose content the caller may see and change. */
  public Course requireAuthored(String idOrCode, CurrentUser caller) {
    var course = require(idOrCode);
    AUTHORS.require(database, course.id(), caller);
    return course;
  }

  /** A course that the caller may change, after checking {@code If-Match}. */
  public Course requireOwn(String idOrCode, CurrentUser caller) {
    var course = requireAuthored(idOrCode, caller);
    ifMatch.require(VERSION, course.id());
    return course;
  }

  /** Adds authors and returns how many are new. */
  int addAuthors(UUID course, Collection<UUID> people) {
    return AUTHORS.add(database, course, people);
  }

  /** Those that exist, keyed by the names as given, in one statement. */
  public Map<String, CourseSummary> findByNames(Collection<String> idsOrCodes) {
    return new Names(idsOrCodes).find(database, NAMED, Named::word, Named::course);
  }
}
