package org.lectern.removal;

import static org.lectern.Given.unique;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.lectern.Given;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.classgroup.ClassDetails;
import org.lectern.classgroup.ClassGroup;
import org.lectern.course.Course;
import org.lectern.course.CourseDetails;
import org.lectern.identity.User;

/** Rows that a removal shall meet, and what is left of them. */
final class Stored {
  private Stored() {}

  static UUID session(User... managers) {
    var id = UUID.randomUUID();
    Given.sql(
        "insert into session (id, title, time_zone, visibility_after_end, created_at, updated_at)"
            + " values (?1, ?2, 'UTC', 'READ_ONLY', ?3, ?3)",
        id,
        unique("session"),
        TestClock.NOON);
    for (var manager : managers) {
      Given.sql("insert into session_manager values (?1, ?2)", id, manager.id());
    }
    return id;
  }

  static Course course(User... authors) {
    var course =
        Given.persisted(
            new Course(new CourseDetails(unique("c"), "Title", null, null), TestClock.NOON));
    for (var author : authors) {
      Given.sql("insert into course_author values (?1, ?2)", course.id(), author.id());
    }
    return course;
  }

  /** Courses of a session at the positions 1, 2, 3 … */
  static void courses(UUID session, Course... courses) {
    for (int i = 0; i < courses.length; i++) {
      Given.sql(
          "insert into session_course (session_id, course_id, position) values (?1, ?2, ?3)",
          session,
          courses[i].id(),
          i + 1);
    }
  }

  static ClassGroup group(User... owners) {
    var group =
        Given.persisted(
            new ClassGroup(new ClassDetails(unique("class"), null, null), TestClock.NOON));
    for (var owner : owners) {
      Given.sql("insert into class_owner values (?1, ?2)", group.id(), owner.id());
    }
    return group;
  }

  static User learner() {
    return Given.user(PlatformRole.LEARNER);
  }

  static void enrolled(UUID session, User learner) {
    Given.sql("insert into enrollment values (?1, ?2, ?3)", session, learner.id(), TestClock.NOON);
  }

  /** Why somebody is enrolled; {@code group} is null but for the kind CLASS. */
  static void source(UUID session, User learner, String kind, UUID group) {
    Given.sql(
        "insert into enrollment_source (session_id, user_id, kind, class_id, since)"
            + " values (?1, ?2, ?3, cast(?4 as uuid), ?5)",
        session,
        learner.id(),
        kind,
        group == null ? null : group.toString(),
        TestClock.NOON);
  }

  /** One column of what is there, in its order. */
  @SuppressWarnings("unchecked")
  static <T> List<T> column(String sql, Object... parameters) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var query = Given.bean(EntityManager.class).createNativeQuery(sql);
              for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
              return (List<T>) query.getResultList();
            });
  }
}
