package itu.notification.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.tls.TlsConfigurationRegistry;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The servers that take our mail. Connections are shared out among those that work. */
@ApplicationScoped
class MailServers {
    private static final Logger LOG = Logger.getLogger(MailServers.class);

    private final List<MailServer> servers;
    private final SmtpConfig config;
    private final SmtpHandshake handshake;
    private final MailMetrics metrics;
    private final AtomicInteger turn = new AtomicInteger();

    @Inject
    MailServers(SmtpConfig config, SenderConfig sender, MailMetrics metrics, TlsConfigurationRegistry tls) {
        this(config, sender, metrics, TrustedSockets.of(config, tls));
    }

    MailServers(SmtpConfig config, SenderConfig sender, MailMetrics metrics, SSLSocketFactory sockets) {
        this.config = config;
        this.metrics = metrics;
        var clientName = config.clientName()
                .orElseGet(() -> MailAddress.of(sender.from()).domain());
        this.handshake = new SmtpHandshake(config, clientName, sockets);
        this.servers = ServerAddress.of(config).stream()
                .map(address -> new MailServer(address, config.longestRest()))
                .toList();
        servers.forEach(metrics::observe);
    }

    /**
     * A connection to the next server that can be used. Those that rest are asked only when no other is left, the one whose rest
     * ends first before the others.
     *
     * @throws MailServerException when none can be used
     */
    Line connect() throws MailServerException {
        var left = new ArrayList<MailServer>();
        MailServerException last = null;
        for (var server : inTurn()) {
            if (!server.mayBeAsked(config.connectTimeout())) {
                left.add(server);
                continue;
            }
            try {
                return open(server);
            } catch (MailServerException e) {
                last = after(last, e);
            }
        }
        left.sort(Comparator.comparingLong(MailServer::restLeft));
        for (var server : left) {
            try {
                return open(server);
            } catch (MailServerException e) {
                last = after(last, e);
            }
        }
        throw last == null ? new MailServerException("There is no mail server", null) : last;
    }

    private static MailServerException after(@Nullable MailServerException earlier, MailServerException later) {
        if (earlier != null) {
            later.addSuppressed(earlier);
        }
        return later;
    }

    private Line open(MailServer server) throws MailServerException {
        try {
            var line = new Line(server, handshake.open(server.address()), metrics, config.trustedIdle());
            metrics.asked(server, true);
            return line;
        } catch (MailServerException e) {
            metrics.asked(server, false);
            server.troubled();
            if (servers.size() > 1) {
                LOG.warn(e.getMessage());
            }
            throw e;
        }
    }

    private List<MailServer> inTurn() {
        var first = Math.floorMod(turn.getAndIncrement(), servers.size());
        var order = new ArrayList<>(servers.subList(first, servers.size()));
        order.addAll(servers.subList(0, first));
        return order;
    }
}
