package org.lectern.boot;

import static org.lectern.access.PlatformRole.ADMIN;
import static org.lectern.access.PlatformRole.LEARNER;
import static org.lectern.access.PlatformRole.SESSION_ADMIN;
import static org.lectern.access.PlatformRole.TEACHER;

import java.time.Instant;
import java.util.List;
import org.lectern.access.PlatformRole;
import org.lectern.identity.NewId;
import org.lectern.identity.Passwords;
import org.lectern.identity.Sentences;

/** The people of a demonstration; all have the one password that everybody knows. */
final class DemoAccounts {
  static final String PASSWORD = "lectern-demo";

  /** Somebody of the demonstration. */
  record Person(
      String username, String firstName, String lastName, PlatformRole role, String about) {}

  static final List<Person> ALL =
      List.of(
          new Person("admin", "Alma", "Keller", ADMIN, "Administrator: may do everything"),
          new Person("manager1", "Marta", "Rossi", SESSION_ADMIN, "Makes and runs sessions"),
          new Person("manager2", "Noah", "Lindqvist", SESSION_ADMIN, "Runs sessions of their own"),
          new Person("coach1", "Camille", "Dubois", TEACHER, "Writes courses and coaches"),
          new Person("coach2", "Tomás", "Herrera", TEACHER, "Writes courses and coaches"),
          learner(1, "Ada", "Okafor"),
          learner(2, "Ben", "Fischer"),
          learner(3, "Chloé", "Martin"),
          learner(4, "Dmitri", "Novak"),
          learner(5, "Elif", "Yılmaz"),
          learner(6, "Farid", "Haddad"),
          learner(7, "Grace", "O’Neill"),
          learner(8, "Hana", "Sato"),
          learner(9, "Ivo", "Petrov"),
          learner(10, "Júlia", "Costa"),
          learner(11, "Kofi", "Mensah"),
          learner(12, "Linnea", "Berg"));

  private static final String ADD =
      """
      insert into app_user (id, username, first_name, last_name, email, role, demo, password_hash,
        created_at) values (?, ?, ?, ?, ?, ?, true, ?, ?)
      on conflict do nothing""";

  private DemoAccounts() {}

  static boolean exist(Sentences sentences) {
    return sentences.first("select 1 from app_user where demo", row -> true).isPresent();
  }

  /** Those who are not there yet; who was changed stays so. */
  static void add(Sentences sentences, Passwords passwords, Instant now) {
    var there = sentences.all("select username from app_user where demo", row -> row.getString(1));
    var missing = ALL.stream().filter(person -> !there.contains(person.username)).toList();
    if (missing.isEmpty()) return;
    var hash = passwords.hash(PASSWORD);
    for (var person : missing) {
      sentences.run(
          ADD,
          NewId.next(),
          person.username,
          person.firstName,
          person.lastName,
          person.username + "@demo.example",
          person.role.name(),
          hash,
          now);
    }
  }

  static int remove(Sentences sentences) {
    return sentences.run("delete from app_user where demo");
  }

  private static Person learner(int number, String firstName, String lastName) {
    return new Person("learner" + number, firstName, lastName, LEARNER, "Learner");
  }
}
