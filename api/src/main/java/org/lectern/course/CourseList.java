package org.lectern.course;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPerson;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.Users;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.query.Names;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;

/** The list of courses: a page takes two statements, one more to filter by author. */
@RequestScoped
public class CourseList {
  private static final SortKeys KEYS =
      new SortKeys("title", "c.id", "uuid")
          .with("title", "c.title_order", "text")
          .with("code", "name_fold(c.code)", "text")
          .with("createdAt", "c.created_at", "timestamptz");

  private static final Fragment<UUID> BY_ID = Fragment.of(UUID.class, "c.id = :id");
  private static final Fragment<Collection<String>> CODED = Names.among("c.code");
  private static final Fragment<Collection<String>> WITH_EXTERNAL_IDS =
      Fragment.ofMany(String.class, "c.external_id = any(:ids)");

  private static final Fragment<Collection<UUID>> WRITTEN_BY =
      Fragment.ofMany(
          UUID.class,
          """
          c.id in (select a.course_id from course_author a where a.user_id = any(:authors))""");

  private static final ListSql<Void, CourseResponse.Row> LIST =
      ListSql.of(
              Void.class,
              CourseResponse.Row.class,
              KEYS,
              """
              select c.id, c.code, c.title, c.description, c.external_id, c.created_at, c.version,
                (select count(*) from session_course s where s.course_id = c.id)::int
                  as session_count""",
              "from course c where true")
          .searching("c.search")
          .narrowedBy(BY_ID, CODED, WITH_EXTERNAL_IDS, WRITTEN_BY);

  private final Database database;
  private final Users users;
  private final CurrentUser caller;

  CourseList(Database database, Users users, CurrentUser caller) {
    this.database = database;
    this.users = users;
    this.caller = caller;
  }

  Page<CourseResponse> page(CourseFilter filter, PageQuery page, Instant now) {
    var rows =
        LIST.with(null)
            .search(filter.q)
            .filter(CODED, Query.codes(filter.code))
            .filter(WITH_EXTERNAL_IDS, Query.codes(filter.externalId));
    var authors = Query.codes(filter.author);
    if (!authors.isEmpty()) rows.only(WRITTEN_BY, idsOf(authors));
    return described(rows.page(database, page, filter.sort, now));
  }

  CourseResponse one(UUID course) {
    var row =
        LIST.with(null)
            .only(BY_ID, course)
            .first(database)
            .orElseThrow(() -> ProblemException.notFound("course", course));
    return CourseResponse.of(row, authors(List.of(course)).getOrDefault(course, List.of()), caller);
  }

  private List<UUID> idsOf(List<String> names) {
    return users.findByNames(names).values().stream().map(NamedPerson::id).toList();
  }

  private Page<CourseResponse> described(Page<CourseResponse.Row> page) {
    var authors = authors(page.items().stream().map(CourseResponse.Row::id).toList());
    return page.map(
        row -> CourseResponse.of(row, authors.getOrDefault(row.id(), List.of()), caller));
  }

  private Map<UUID, List<PersonSummary>> authors(List<UUID> courses) {
    return Courses.AUTHORS.each(database, courses);
  }
}
