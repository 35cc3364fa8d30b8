package org.lectern.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PeopleOf;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Query;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/** Courses as the caller sees them: a page in two statements, one more to filter by author. */
@RequestScoped
public class CourseList {
  private static final SortKeys KEYS =
      new SortKeys("title", "c.id", "uuid")
          .with("title", "c.title_order", "text")
          .with("code", "name_fold(c.code)", "text")
          .with("createdAt", "c.created_at", "timestamptz");

  private final EntityManager database;
  private final PeopleOf people;
  private final Users users;
  private final CurrentUser caller;

  CourseList(EntityManager database, PeopleOf people, Users users, CurrentUser caller) {
    this.database = database;
    this.people = people;
    this.users = users;
    this.caller = caller;
  }

  Page<CourseResponse> page(CourseFilter filter, PageQuery page, Instant now) {
    var rows =
        rows()
            .search("c.search", filter.q)
            .named("c.code", "codes", Query.codes(filter.code))
            .where("c.external_id in (:external)", "external", Query.codes(filter.externalId));
    writtenByAny(rows, Query.codes(filter.author));
    return described(rows.page(database, page, filter.sort, now, row -> row));
  }

  CourseResponse one(UUID course) {
    var rows = rows().where("c.id = :id", "id", course);
    return described(rows.page(database, new PageQuery(), null, null, row -> row))
        .only("course", course);
  }

  private void writtenByAny(SqlList rows, List<String> names) {
    if (names.isEmpty()) return;
    var authors = users.findByNames(names).values().stream().map(User::id).toList();
    if (authors.isEmpty()) rows.where("false");
    rows.where(
        "c.id in (select a.course_id from course_author a where a.user_id in (:authors))",
        "authors",
        authors);
  }

  private Page<CourseResponse> described(Page<Tuple> rows) {
    var ids = rows.items().stream().map(row -> row.get("id", UUID.class)).toList();
    var authors = people.each("course_author", "course_id", ids);
    return rows.map(
        row ->
            CourseResponse.of(
                row, authors.getOrDefault(row.get("id", UUID.class), List.of()), caller));
  }

  private static SqlList rows() {
    return new SqlList(
        """
        c.id, c.code, c.title, c.description, c.external_id, c.created_at, c.version,
        (select count(*) from session_course s where s.course_id = c.id) as session_count""",
        "course c",
        KEYS);
  }
}
