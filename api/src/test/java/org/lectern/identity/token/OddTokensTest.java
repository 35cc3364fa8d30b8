package org.lectern.identity.token;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.As;

/** Tokens signed by the right key with claims that ours never have. */
@QuarkusTest
class OddTokensTest {
  private static final String ID = UUID.randomUUID().toString();

  static Stream<JwtClaimsBuilder> areNobodys() {
    return Stream.of(
        Jwt.subject("admin").claim("tv", 0).claim("sid", ID),
        Jwt.subject(ID).claim("sid", ID),
        Jwt.subject(ID).claim("tv", 0.5).claim("sid", ID),
        Jwt.subject(ID).claim("tv", true).claim("sid", ID),
        Jwt.subject(ID).claim("tv", 0),
        Jwt.subject(ID).claim("tv", 0).claim("sid", 7),
        Jwt.subject(ID).claim("tv", 0).claim("sid", List.of()));
  }

  @ParameterizedTest
  @MethodSource
  void areNobodys(JwtClaimsBuilder token) {
    var signed = token.expiresIn(Duration.ofMinutes(1)).sign();
    As.token(signed).get("/api/v1/me").then().statusCode(401);
  }
}
