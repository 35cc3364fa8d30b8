package org.lectern.enrollment.classlink;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.Admitted;
import org.lectern.enrollment.Seat;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The current members of classes, and the sources that these give them in a session. */
@ApplicationScoped
class ClassMembersNow {
  private record Asked(Collection<UUID> classes) {}

  private record Member(UUID group, UUID person) {}

  private static final Statement<Asked, Member> MEMBERS =
      Statement.of(
          Asked.class,
          Member.class,
          """
          select class_id as "group", user_id as person from class_member
          where class_id = any(:classes)""");

  private record Sourced(
      UUID session, Collection<UUID> classes, List<UUID> people, UUID byUser, Instant now) {}

  private static final Statement<Sourced, Member> ADD_SOURCES =
      Statement.of(
          Sourced.class,
          Member.class,
          """
          insert into enrollment_source (session_id, user_id, kind, class_id, by_user, since)
          select :session, user_id, 'CLASS', class_id, :byUser, :now from class_member
          where class_id = any(:classes) and user_id = any(:people)
          order by 2, 4
          on conflict do nothing returning class_id as "group", user_id as person""");

  private final Database database;

  ClassMembersNow(Database database) {
    this.database = database;
  }

  /** By class; one without members is not among them. */
  Map<UUID, Set<UUID>> of(Collection<UUID> classes) {
    return database.list(MEMBERS, new Asked(classes)).stream()
        .collect(groupingBy(Member::group, mapping(Member::person, toSet())));
  }

  /** By class, the places of those who were not enrolled through it before. */
  Map<UUID, Set<Seat>> addSources(
      UUID session, Collection<UUID> classes, Admitted admitted, UUID by, Instant now) {
    var people = admitted.seats().stream().map(Seat::user).toList();
    return database.list(ADD_SOURCES, new Sourced(session, classes, people, by, now)).stream()
        .collect(groupingBy(Member::group, mapping(it -> new Seat(session, it.person), toSet())));
  }
}
