package org.lectern;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.classgroup.ClassDetails;
import org.lectern.classgroup.ClassGroup;
import org.lectern.course.Course;
import org.lectern.course.CourseDetails;
import org.lectern.identity.User;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.signin.SignIns;

/** Creates what a test needs; every call creates something new, so that tests share nothing. */
public final class Given {
  private static final Visitor VISITOR = new Visitor("127.0.0.1", null, "Firefox on Linux");

  private Given() {}

  /** An active user with that role and a unique name. */
  public static User user(PlatformRole role) {
    var name = unique(role.name().toLowerCase().replace('_', '-'));
    return user(name, role);
  }

  public static User user(String username, PlatformRole role) {
    return persisted(
        new User(
            username,
            "First " + username,
            "Last",
            username + "@example.org",
            role,
            TestClock.NOON));
  }

  /** Somebody who may coach. */
  public static User coach() {
    return user(PlatformRole.TEACHER);
  }

  /** Somebody who may plan sessions. */
  public static User manager() {
    return user(PlatformRole.SESSION_ADMIN);
  }

  public static User learner() {
    return user(PlatformRole.LEARNER);
  }

  public static User deactivated(User user) {
    sql("update app_user set active = false where id = ?", user.id());
    return user;
  }

  /** Somebody who can sign in. */
  public static User userWithPassword(PlatformRole role, String password) {
    return userWithHash(role, bean(Passwords.class).hash(password));
  }

  /** The same with a password that is hashed already: hashing is slow on purpose. */
  public static User userWithHash(PlatformRole role, String hash) {
    var user = user(role);
    sql("update app_user set password_hash = ?1 where id = ?2", hash, user.id());
    return user;
  }

  /** A browser in which that user is signed in. */
  public static SignIns.Opened signIn(User user) {
    return bean(SignIns.class).open(user.id(), user.tokenVersion(), false, VISITOR);
  }

  /** A course in no session yet. */
  public static UUID course() {
    return course(unique("C"));
  }

  static UUID course(String code) {
    var course = UUID.randomUUID();
    sql(
        "insert into course (id, code, title, created_at) values (?, ?, ?, ?)",
        course,
        code,
        "About " + code,
        TestClock.NOON);
    return course;
  }

  /** The code of a new course. */
  public static String codeOfCourse(String word) {
    var code = unique(word);
    course(code);
    return code;
  }

  /** A new course of these authors. */
  public static Course courseOf(User... authors) {
    var course =
        persisted(new Course(new CourseDetails(unique("c"), "Title", null, null), TestClock.NOON));
    for (var author : authors) {
      sql("insert into course_author values (?, ?)", course.id(), author.id());
    }
    return course;
  }

  /** The name of a new category. */
  public static String nameOfCategory() {
    var name = unique("Category");
    sql("insert into session_category (id, name) values (?, ?)", UUID.randomUUID(), name);
    return name;
  }

  /** A new class of these people. */
  public static UUID classOf(User... members) {
    return classOf(unique("Class"), members);
  }

  /** The name of a new class of these people. */
  public static String nameOfClass(User... members) {
    var name = unique("Class");
    classOf(name, members);
    return name;
  }

  private static UUID classOf(String name, User... members) {
    var group = UUID.randomUUID();
    sql(
        "insert into class_group (id, name, created_at) values (?, ?, ?)",
        group,
        name,
        TestClock.NOON);
    for (var member : members) join(group, member);
    return group;
  }

  public static void join(UUID group, User member) {
    sql(
        "insert into class_member (class_id, user_id, added_at) values (?, ?, ?)",
        group,
        member.id(),
        TestClock.NOON);
  }

  /** A new class without members, of these owners. */
  public static ClassGroup classOwnedBy(User... owners) {
    var group =
        persisted(new ClassGroup(new ClassDetails(unique("class"), null, null), TestClock.NOON));
    for (var owner : owners) {
      sql("insert into class_owner values (?, ?)", group.id(), owner.id());
    }
    return group;
  }

  /** A word that is unique in the test run. */
  public static String unique(String word) {
    return word + "-" + UUID.randomUUID().toString().substring(0, 8);
  }

  /** Any entity, stored in a transaction of its own. */
  public static <T> T persisted(T entity) {
    QuarkusTransaction.requiringNew().run(() -> bean(EntityManager.class).persist(entity));
    return entity;
  }

  /** One SQL statement in a transaction of its own. */
  public static int sql(String sentence, Object... parameters) {
    return QuarkusTransaction.requiringNew()
        .call(() -> query(sentence, parameters).executeUpdate());
  }

  /** One column of what is there, in its order. */
  @SuppressWarnings("unchecked")
  public static <T> List<T> column(String sentence, Object... parameters) {
    return QuarkusTransaction.requiringNew()
        .call(() -> (List<T>) query(sentence, parameters).getResultList());
  }

  private static Query query(String sentence, Object... parameters) {
    var query = bean(EntityManager.class).createNativeQuery(sentence);
    for (int i = 0; i < parameters.length; i++) query.setParameter(i + 1, parameters[i]);
    return query;
  }

  public static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
