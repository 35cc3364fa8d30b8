package org.lectern.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.file.StoredFiles;
import org.lectern.identity.NewId;
import org.lectern.session.SessionCourses;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Copies what a session has of its own over the content of its courses. */
@ApplicationScoped
public class SessionLayers {
  /** How many of each kind a layer has. */
  public record Counts(long items, long hidden, long adaptations) {}

  private static final Statement<UUID, UUID> OWN =
      Statement.of(
          UUID.class,
          UUID.class,
          """
          select i.id from item i join session_course c
            on c.session_id = i.session_id and c.course_id = i.course_id
          where i.session_id = :session order by i.id""");

  private record Copied(UUID model, UUID session, List<UUID> items, List<UUID> copies) {}

  private static final Statement<Copied, Void> COPY_ITEMS =
      Statement.change(
          Copied.class,
          """
          insert into item (id, course_id, session_id, kind, title, external_id, body, url, file_id,
            max_points, allowed, quiz, required, completion, pass_mark, weight, opens_after_days, due_after_days, files, hidden,
            after_id, position, content_version, created_at, changed_at, version)
          select n.copy, i.course_id, :session, i.kind, i.title, i.external_id, i.body, i.url,
            i.file_id, i.max_points, i.allowed, i.quiz, i.required, i.completion, i.pass_mark, i.weight, i.opens_after_days,
            i.due_after_days, i.files, i.hidden, i.after_id, i.position, 0, i.created_at,
            i.changed_at, 0
          from unnest(cast(:items as uuid[]), cast(:copies as uuid[])) as n (item, copy)
          join item i on i.id = n.item where i.session_id = :model""");

  private record Layer(UUID model, UUID session) {}

  private static final Statement<Layer, Void> COPY_MARKS =
      Statement.change(
          Layer.class,
          """
          insert into item_in_session (session_id, item_id, hidden, title, external_id, body, url,
            file_id, max_points, allowed, quiz, required, completion, pass_mark, weight, opens_after_days, due_after_days,
            files, base_version, version)
          select :session, l.item_id, l.hidden, l.title, l.external_id, l.body, l.url, l.file_id,
            l.max_points, l.allowed, l.quiz, l.required, l.completion, l.pass_mark, l.weight, l.opens_after_days, l.due_after_days,
            l.files, l.base_version, 0
          from item_in_session l
          join item i on i.id = l.item_id
          join session_course c on c.session_id = :session and c.course_id = i.course_id
          where l.session_id = :model and (l.hidden or l.title is not null)""");

  private static final Statement<UUID, Counts> COUNTS =
      Statement.of(
          UUID.class,
          Counts.class,
          """
          select (select count(*) from item where session_id = :session) as items,
            (select count(*) from item_in_session
              where session_id = :session and hidden) as hidden,
            (select count(*) from item_in_session
              where session_id = :session and title is not null) as adaptations""");

  private final SessionCourses courses;
  private final StoredFiles files;
  private final Database database;

  SessionLayers(SessionCourses courses, StoredFiles files, Database database) {
    this.courses = courses;
    this.files = files;
    this.database = database;
  }

  /** Copies all that a session has of its own to one that has the same courses. */
  public void copy(UUID model, UUID session) {
    var items = database.list(OWN, model);
    var copies = items.stream().map(item -> NewId.next()).toList();
    database.change(COPY_ITEMS, new Copied(model, session, items, copies));
    database.change(COPY_MARKS, new Layer(model, session));
    files.copyPlaces(model, session, courses.inOrder(session));
  }

  public Counts counts(UUID session) {
    return database.one(COUNTS, session);
  }
}
