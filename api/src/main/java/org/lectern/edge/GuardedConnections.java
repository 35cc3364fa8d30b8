package org.lectern.edge;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.metrics.MetricsOptions;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxMetricsFactory;
import io.vertx.core.spi.metrics.VertxMetrics;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All connections that the server accepts, each with a {@link ConnectionGuard}, except TLS, which
 * ends at a proxy. The transport is the only place that sees a server before it listens, and the
 * metrics factory, otherwise unused, is the only one that may choose a transport.
 */
@Singleton
class GuardedConnections implements VertxOptionsCustomizer {
  /** The server's own handler of requests. */
  private static final String HANDLER = "handler";

  /** A few less than the server takes, so that one more always gets in. */
  private static final int MOST = 1_900;

  /**
   * So much of an answer may wait outside of the process. With more, who reads slowly would seem to
   * read nothing for longer than {@link UnreadAnswers} waits.
   */
  private static final int SENT_AHEAD = 128 * 1024;

  private final IdleConnections idle = new IdleConnections(MOST);
  private final AnswerRoom answers = new AnswerRoom(Runtime.getRuntime().maxMemory() / 32);
  private final ChannelGroup listening = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final ChannelGroup accepted = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

  @Override
  public void accept(VertxOptions options) {
    options.setMetricsOptions(new MetricsOptions().setFactory(new ChoiceOfTransport()));
  }

  /** Accepts no new connections; existing ones stay open. */
  void stopListening() {
    listening.forEach(server -> server.pipeline().fireUserEventTriggered(Leave.NOW));
  }

  /** Closes the connections that have no request in progress. */
  void endIdle() {
    accepted.forEach(connection -> connection.pipeline().fireUserEventTriggered(Leave.NOW));
  }

  /** The event that tells a connection that the server is shutting down. */
  enum Leave {
    NOW
  }

  /**
   * Closes after those already waiting to connect have been accepted, so that none of them is cut
   * off.
   */
  private static final class Door extends ChannelInboundHandlerAdapter {
    private static final int ALL = 10_000;
    private static final long LATEST_MILLIS = 200;
    private boolean closing;

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
      closing = true;
      context.channel().config().setMaxMessagesPerRead(ALL);
      context.executor().schedule(() -> context.close(), LATEST_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
      if (closing) context.close();
    }
  }

  private final class ChoiceOfTransport implements VertxMetricsFactory {
    @Override
    public void init(VertxBuilder builder) {
      builder.findTransport(new GuardedTransport());
    }

    @Override
    public @Nullable VertxMetrics metrics(VertxOptions options) {
      return null;
    }
  }

  private final class GuardedTransport extends JDKTransport {
    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap server) {
      super.configure(options, domainSocket, server);
      server.handler(
          of(
              channel -> {
                listening.add(channel);
                channel.pipeline().addLast(new Door());
              }));
      server.childOption(ChannelOption.SO_SNDBUF, SENT_AHEAD);
      var connected = server.config().childHandler();
      server.childHandler(
          of(
              connection -> {
                accepted.add(connection);
                connection.pipeline().addLast(connected, of(GuardedConnections.this::guard));
              }));
    }
  }

  /** Runs after the server has added its own handlers. */
  private void guard(Channel connection) {
    var pipeline = connection.pipeline();
    if (pipeline.get(HANDLER) == null) return;
    pipeline.addFirst("answer-room", answers.new Counter());
    pipeline.addBefore(HANDLER, "unread", new UnreadAnswers());
    pipeline.addBefore(HANDLER, OneRequestAtATime.NAME, new OneRequestAtATime());
    pipeline.addBefore(HANDLER, "guard", new ConnectionGuard(idle));
  }

  private static ChannelInitializer<Channel> of(Consumer<Channel> work) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        work.accept(channel);
      }
    };
  }
}
