package org.lectern.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lectern.content.ItemSql;
import org.lectern.enrollment.TakenCourse;
import org.lectern.identity.PersonSummary;
import org.lectern.results.ItemStates;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Reported scores of those who take the course now, as they are shown. */
@ApplicationScoped
public class KeptResults {
  private static final Statement<ItemStates.At, ResultResponse> ONE =
      Statement.of(
          ItemStates.At.class,
          ResultResponse.class,
          """
          select c.id as course_id, c.code as course_code, c.title as course_title,
            i.id as item_id, %s as item_title, %s as item_hidden, %s,
            cast(r.score as float8) as score, r.achieved_at, r.done_at, %s, r.pushed_at, r.version
          from result r
          join enrollment e on e.session_id = r.session_id and e.user_id = r.user_id
          join course c on c.id = r.course_id
          join app_user u on u.id = r.user_id
          join item i on i.id = r.item_id
          join session_course k on k.session_id = r.session_id and k.course_id = r.course_id
          left join item_in_session l on l.session_id = r.session_id and l.item_id = r.item_id
          left join app_user p on p.id = r.pushed_by
          where r.session_id = :session and r.course_id = :course and r.user_id = :user
            and r.item_id = :item
            and %s"""
              .formatted(
                  ItemSql.titleInSession(),
                  ItemSql.HIDDEN_THERE,
                  PersonSummary.columns("u", "user_"),
                  PersonSummary.columns("p", "pushed_by_"),
                  TakenCourse.isTaken("r.session_id", "r.user_id", "r.course_id")));

  private final Database database;

  KeptResults(Database database) {
    this.database = database;
  }

  public Optional<ResultResponse> find(ItemStates.At at) {
    return database.first(ONE, at);
  }
}
