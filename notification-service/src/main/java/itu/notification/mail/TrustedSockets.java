package itu.notification.mail;

import javax.net.ssl.SSLSocketFactory;

import io.quarkus.tls.TlsConfigurationRegistry;

/** Encrypted sockets that trust whom the configuration says. */
final class TrustedSockets {
    private TrustedSockets() {}

    static SSLSocketFactory of(SmtpConfig config, TlsConfigurationRegistry registry) {
        if (config.tlsConfigurationName().isEmpty()) {
            return (SSLSocketFactory) SSLSocketFactory.getDefault();
        }
        var name = config.tlsConfigurationName().get();
        try {
            return registry.get(name)
                    .orElseThrow(() -> new IllegalStateException("There is no TLS configuration " + name))
                    .createSSLContext()
                    .getSocketFactory();
        } catch (IllegalStateException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("TLS configuration " + name + " cannot be used", e);
        }
    }
}
