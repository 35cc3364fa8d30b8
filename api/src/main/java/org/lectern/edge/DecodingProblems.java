package org.lectern.edge;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.json.Json;
import java.util.concurrent.TimeUnit;
import org.lectern.problem.Problem;
import org.lectern.problem.RequestId;
import org.lectern.problem.StatusProblems;

/** Answers what never becomes a request, because it is not HTTP or exceeds a limit. */
final class DecodingProblems {
  private static final long LINGERS_MILLIS = 2_000;

  private DecodingProblems() {}

  /** The status with which a request is refused after decoding; 0 if it is not. */
  static int statusOf(HttpRequest request) {
    var cause = request.decoderResult().cause();
    if (cause instanceof TooLongHttpLineException) return 414;
    if (cause instanceof TooLongHttpHeaderException) return 431;
    if (cause != null || !isFramedInOneWay(request)) return 400;
    return request.protocolVersion().majorVersion() == 1 ? 0 : 505;
  }

  /** By its length or in chunks, not both: another reader might take its end for a new request. */
  private static boolean isFramedInOneWay(HttpRequest request) {
    var codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
    if (codings.isEmpty()) return true;
    return codings.size() == 1
        && codings.get(0).strip().equalsIgnoreCase("chunked")
        && !request.headers().contains(HttpHeaderNames.CONTENT_LENGTH);
  }

  /** The last answer on its connection, which is closed once there was time to read it. */
  static void answer(ChannelHandlerContext context, int status) {
    var problem = StatusProblems.of(status, RequestId.choose(null));
    var body = Unpooled.wrappedBuffer(Json.encodeToBuffer(problem).getBytes());
    var response =
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.valueOf(status), body);
    SecurityHeaders.ALL.forEach(response.headers()::set);
    response
        .headers()
        .set(RequestId.HEADER, problem.requestId())
        .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
        .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
        .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
    context.writeAndFlush(response).addListener(sent -> endOutput(context));
    context.executor().schedule(() -> context.close(), LINGERS_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void endOutput(ChannelHandlerContext context) {
    if (context.channel() instanceof DuplexChannel socket) socket.shutdownOutput();
  }
}
