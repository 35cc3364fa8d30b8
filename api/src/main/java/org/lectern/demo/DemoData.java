package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.category.Category;
import org.lectern.category.CategoryRequest;
import org.lectern.classgroup.ClassDetails;
import org.lectern.classgroup.ClassGroup;
import org.lectern.course.Course;
import org.lectern.course.CourseDetails;
import org.lectern.database.LongWork;
import org.lectern.identity.Users;
import org.lectern.json.JsonBinding;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** All that a demonstration has besides its accounts: all of it is added, or nothing. */
@ApplicationScoped
public class DemoData {
  private static final Statement<Void, Void> ONCE =
      Statement.change(
          Void.class,
          "insert into platform_fact values ('demo-data', 'added') on conflict do nothing");

  private record Author(UUID course, UUID user) {}

  private static final Statement<Author, Void> ADD_AUTHOR =
      Statement.change(
          Author.class, "insert into course_author (course_id, user_id) values (:course, :user)");

  private record Owner(UUID group, UUID user) {}

  private static final Statement<Owner, Void> ADD_OWNER =
      Statement.change(
          Owner.class, "insert into class_owner (class_id, user_id) values (:group, :user)");

  private record Members(UUID group, List<String> usernames, Instant now) {}

  private static final Statement<Members, Void> ADD_MEMBERS =
      Statement.change(
          Members.class,
          """
          insert into class_member (class_id, user_id, added_at)
          select :group, id, :now from app_user where username = any(:usernames)""");

  private static final Duration WHILE_ANOTHER_INSTANCE_DOES_IT = Duration.ofMinutes(5);

  private final EntityManager entities;
  private final Database database;
  private final Users users;
  private final JsonBinding binding;
  private final DemoFolder folder;
  private final DemoContent content;
  private final DemoSessions sessions;
  private final LongWork longWork;
  private final Clock clock;

  DemoData(
      EntityManager entities,
      Database database,
      Users users,
      JsonBinding binding,
      DemoFolder folder,
      DemoContent content,
      DemoSessions sessions,
      LongWork longWork,
      Clock clock) {
    this.entities = entities;
    this.database = database;
    this.users = users;
    this.binding = binding;
    this.folder = folder;
    this.content = content;
    this.sessions = sessions;
    this.longWork = longWork;
    this.clock = clock;
  }

  /** Adds all of it, or nothing if it was added before, so that later changes are kept. */
  @Transactional
  public void addOnce() {
    longWork.allow(WHILE_ANOTHER_INSTANCE_DOES_IT);
    if (database.change(ONCE, null) == 0) return;
    var data = folder.read("sessions.json");
    var manager = users.require("manager1").id();
    for (var name : data.get("categories")) {
      entities.persist(new Category(new CategoryRequest(name.asText(), null, null), manager));
    }
    var courses = addCourses(data.get("courses"), users.require("coach1").id());
    data.get("classes").forEach(group -> addClass((ObjectNode) group, manager));
    entities.flush();
    for (var session : data.get("sessions")) {
      sessions.add((ObjectNode) session, manager, courses);
    }
  }

  /** The courses by their codes. */
  private Map<String, UUID> addCourses(JsonNode said, UUID author) {
    var inside = folder.read("content.json");
    var courses = new HashMap<String, UUID>();
    for (var course : said) {
      var details = binding.bind(course, CourseDetails.class);
      var added = new Course(details, clock.instant());
      entities.persist(added);
      entities.flush();
      database.change(ADD_AUTHOR, new Author(added.id(), author));
      content.fill(added.id(), inside.get(details.code()), author);
      courses.put(details.code(), added.id());
    }
    return courses;
  }

  private void addClass(ObjectNode group, UUID owner) {
    var members = group.remove("members");
    var added = new ClassGroup(binding.bind(group, ClassDetails.class), clock.instant());
    entities.persist(added);
    database.change(ADD_OWNER, new Owner(added.id(), owner));
    var usernames = new ArrayList<String>();
    members.forEach(member -> usernames.add(member.asText()));
    database.change(ADD_MEMBERS, new Members(added.id(), usernames, clock.instant()));
  }
}
