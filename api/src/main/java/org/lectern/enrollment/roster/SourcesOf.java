package org.lectern.enrollment.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.identity.PersonSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Reads why each of many learners is enrolled in a session, in one statement. */
@ApplicationScoped
class SourcesOf {
  private record Asked(UUID session, Collection<UUID> learners) {}

  private record Row(UUID learner, EnrollmentSourceResponse source) {}

  private static final Statement<Asked, Row> EACH =
      Statement.of(
          Asked.class,
          Row.class,
          """
          select s.user_id as learner, s.kind as source_kind, s.since as source_since,
            s.import_id as source_import_id, c.id as source_from_class_id,
            c.name as source_from_class_name, %s
          from enrollment_source s
            left join app_user u on u.id = s.by_user
            left join class_group c on c.id = s.class_id
          where s.session_id = :session and s.user_id = any(:learners)
          order by s.id"""
              .formatted(PersonSummary.columns("u", "source_by_")));

  private final Database database;

  SourcesOf(Database database) {
    this.database = database;
  }

  Map<UUID, List<EnrollmentSourceResponse>> each(UUID session, Collection<UUID> learners) {
    if (learners.isEmpty()) return Map.of();
    return database.list(EACH, new Asked(session, learners)).stream()
        .collect(groupingBy(Row::learner, mapping(Row::source, toList())));
  }
}
