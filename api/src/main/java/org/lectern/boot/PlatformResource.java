package org.lectern.boot;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.boot.settings.StartSettings;
import org.lectern.demo.DemoAccounts;
import org.lectern.session.SessionSettings;

@Path("/api/v1/platform")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@SecurityRequirements
@Tag(name = "Platform")
public class PlatformResource {
  private final StartSettings settings;
  private final SessionSettings sessions;
  private final Clock clock;

  PlatformResource(StartSettings settings, SessionSettings sessions, Clock clock) {
    this.settings = settings;
    this.sessions = sessions;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "readPlatform",
      summary = "Get the installation's clock, time zone and demo mode")
  public PlatformResponse read() {
    return new PlatformResponse(
        sessions.timeZone().getId(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        settings.clock().isPresent(),
        settings.demo(),
        settings.demo() ? demoAccounts() : List.of());
  }

  private static List<PlatformResponse.DemoAccount> demoAccounts() {
    return DemoAccounts.ALL.stream()
        .map(
            person ->
                new PlatformResponse.DemoAccount(
                    person.username(), DemoAccounts.PASSWORD, person.role(), person.about()))
        .toList();
  }
}
