import client.ApiClient;
import client.ApiException;
import client.api.AuthApi;
import client.api.CoursesApi;
import client.api.EnrollmentsApi;
import client.api.MySessionsApi;
import client.api.SessionsApi;
import client.api.UsersApi;
import client.model.CourseRequest;
import client.model.EnrollmentRequest;
import client.model.LoginRequest;
import client.model.SessionCourseRequest;
import client.model.SessionRequest;
import client.model.UserRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

/** The main job, done by a client that was made from the contract. */
public class MainJob {
  private final String server;
  private final String mark = "java-" + System.currentTimeMillis();

  MainJob(String server) {
    this.server = server;
  }

  public static void main(String... arguments) throws ApiException {
    new MainJob(arguments[0]).run();
    System.out.println("did the main job");
  }

  private void run() throws ApiException {
    var admin = as("admin");
    new CoursesApi(admin).createCourse(new CourseRequest().code(mark).title("Safety at work"));
    new UsersApi(admin)
        .createUser(
            new UserRequest()
                .username(mark)
                .firstName("Ada")
                .lastName("Lovelace")
                .email(mark + "@example.org"));
    var session = new SessionsApi(admin).createSession(wanted());
    expect("the number of learners", session.getCounts().getLearners(), 1);
    expect("the start", session.getAccessStart().toInstant(), Instant.parse("2026-01-01T00:00:00Z"));
    expect("the external id", session.getExternalId(), null);

    var roster = new EnrollmentsApi(admin);
    var change = roster.enroll(session.getId().toString(), "learner1", new EnrollmentRequest(), null);
    expect("the outcome", change.getOutcome().getValue(), "CREATED");
    var page =
        roster.listEnrollments(
            session.getId().toString(), true, null, null, null, null, null, null, null);
    expect("the length of the roster", page.getPage().getTotal(), 2L);

    var mine = new MySessionsApi(as("learner1")).readMySession(session.getId().toString());
    expect("the level", mine.getAccess().getLevel().getValue(), "TAKE_PART");
    expect("the course", mine.getCourses().get(0).getCourse().getCode(), mark);
    expect("the refusal", refusalOfTheSameTitle(admin), 409);
  }

  private SessionRequest wanted() {
    return new SessionRequest()
        .title("Onboarding " + mark)
        .timeZone("Europe/Paris")
        .accessStart(OffsetDateTime.parse("2026-01-01T00:00:00Z"))
        .accessEnd(OffsetDateTime.parse("2036-01-01T00:00:00Z"))
        .courses(List.of(new SessionCourseRequest().course(mark)))
        .learners(List.of(mark));
  }

  private int refusalOfTheSameTitle(ApiClient admin) {
    try {
      new SessionsApi(admin).createSession(wanted());
      return 201;
    } catch (ApiException refusal) {
      return refusal.getCode();
    }
  }

  private ApiClient as(String username) throws ApiException {
    var login = new LoginRequest().username(username).password("lectern-demo");
    var token = new AuthApi(client("")).login(login).getAccessToken();
    return client("Bearer " + token);
  }

  private ApiClient client(String authorization) {
    var client = new ApiClient();
    client.updateBaseUri(server);
    if (!authorization.isEmpty()) {
      client.setRequestInterceptor(it -> it.header("Authorization", authorization));
    }
    return client;
  }

  private static void expect(String what, Object is, Object should) {
    if (!Objects.equals(is, should)) {
      throw new AssertionError(what + " is " + is + " and should be " + should);
    }
  }
}
