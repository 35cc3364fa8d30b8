package org.lectern.enrollment.classlink;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lectern.classgroup.ClassGroup;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/** The classes that are linked to sessions. */
@ApplicationScoped
public class ClassLinks {
  private static final SortKeys KEYS =
      new SortKeys("name", "l.class_id", "uuid")
          .with("name", "c.name_order", "text")
          .with("linkedAt", "l.linked_at", "timestamptz");

  private static final Fragment<UUID> OF_CLASS = Fragment.of(UUID.class, "l.class_id = :group");

  private static final ListSql<UUID, ClassLinkResponse> LIST =
      ListSql.of(
              UUID.class,
              ClassLinkResponse.class,
              KEYS,
              """
              select l.class_id as from_class_id, c.name as from_class_name, l.mode, l.linked_at, %s,
                (select count(*) from class_member m where m.class_id = l.class_id)::int as members,
                (select count(*) from enrollment_source s where s.kind = 'CLASS'
                  and s.class_id = l.class_id and s.session_id = l.session_id)::int as enrolled"""
                  .formatted(PersonSummary.columns("u", "linked_by_")),
              """
              from class_link l join class_group c on c.id = l.class_id
                left join app_user u on u.id = l.linked_by
              where l.session_id = :session""")
          .narrowedBy(OF_CLASS);

  private record Named(UUID session, String name) {}

  /** Classes that are linked or have enrolled somebody; the caller must not learn of others. */
  private static final Statement<Named, UUID> IN_SESSION =
      Statement.of(
          Named.class,
          UUID.class,
          """
      select g.id from class_group g
      where name_fold(g.name) = name_fold(:name)
        and (exists (select 1 from class_link l
            where l.session_id = :session and l.class_id = g.id)
          or exists (select 1 from enrollment_source s
            where s.session_id = :session and s.kind = 'CLASS' and s.class_id = g.id))""");

  private final Database database;
  private final Clock clock;

  ClassLinks(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Page<ClassLinkResponse> page(UUID session, PageQuery query) {
    return LIST.with(session).page(database, query, null, clock.instant());
  }

  /** 404 if that class is not linked. */
  public ClassLinkResponse require(UUID session, ClassGroup group) {
    return LIST.with(session)
        .only(OF_CLASS, group.id())
        .first(database)
        .orElseThrow(() -> ProblemException.notFound("class link", group.name()));
  }

  /** The class that a filter names: any id, or the name of a class in the session. */
  public Optional<UUID> find(UUID session, String idOrName) {
    return Query.id(idOrName).or(() -> database.first(IN_SESSION, new Named(session, idOrName)));
  }
}
