package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lectern.category.Category;
import org.lectern.category.CategoryRequest;
import org.lectern.classgroup.ClassDetails;
import org.lectern.classgroup.ClassGroup;
import org.lectern.course.Course;
import org.lectern.course.CourseDetails;
import org.lectern.database.LongWork;
import org.lectern.identity.Users;
import org.lectern.json.JsonBinding;
import org.lectern.planning.SessionPlanner;
import org.lectern.planning.SessionRequest;
import org.lectern.problem.Faults;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The demo courses, classes and sessions, dated around the day on which they are created. */
@ApplicationScoped
public class DemoData {
  /** {@code @-45 08:00}: that many days from today, at that time in the session's zone. */
  private static final Pattern DAY = Pattern.compile("@(-?\\d+) (\\d\\d:\\d\\d)");

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
  private final SessionPlanner planner;
  private final ObjectMapper json;
  private final LongWork longWork;
  private final Clock clock;

  DemoData(
      EntityManager entities,
      Database database,
      Users users,
      JsonBinding binding,
      SessionPlanner planner,
      ObjectMapper json,
      LongWork longWork,
      Clock clock) {
    this.entities = entities;
    this.database = database;
    this.users = users;
    this.binding = binding;
    this.planner = planner;
    this.json = json;
    this.longWork = longWork;
    this.clock = clock;
  }

  /** Adds all of it, or nothing if it was added before, so that later changes are kept. */
  @Transactional
  public void addOnce() {
    longWork.allow(WHILE_ANOTHER_INSTANCE_DOES_IT);
    if (database.change(ONCE, null) == 0) return;
    var data = read();
    var manager = users.require("manager1").id();
    for (var name : data.get("categories")) {
      entities.persist(new Category(new CategoryRequest(name.asText(), null, null), manager));
    }
    for (var course : data.get("courses")) {
      var details = binding.bind(course, CourseDetails.class);
      var added = new Course(details, clock.instant());
      entities.persist(added);
      database.change(ADD_AUTHOR, new Author(added.id(), users.require("coach1").id()));
    }
    data.get("classes").forEach(group -> addClass((ObjectNode) group, manager));
    entities.flush();
    for (var session : data.get("sessions")) {
      var request = binding.bind(dated((ObjectNode) session), SessionRequest.class);
      planner.create(request, manager, new Faults());
    }
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

  private JsonNode dated(ObjectNode session) {
    var zone = ZoneId.of(session.get("timeZone").asText());
    var today = clock.instant().atZone(zone).toLocalDate();
    for (Map.Entry<String, JsonNode> member : session.properties()) {
      var day = DAY.matcher(member.getValue().asText());
      if (day.matches()) {
        var moment =
            today.plusDays(Long.parseLong(day.group(1))).atTime(LocalTime.parse(day.group(2)));
        member.setValue(TextNode.valueOf(moment.atZone(zone).toOffsetDateTime().toString()));
      }
    }
    return session;
  }

  private JsonNode read() {
    try (var file = DemoData.class.getResourceAsStream("/demo-data.json")) {
      return json.readTree(file);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
