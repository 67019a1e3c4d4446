package itu.notification.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Signs messages for a domain: RFC 6376 with relaxed canonicalization, by RSA, or by Ed25519 (RFC 8463). */
final class DkimSigner {
    /** What a reader relies on, and what one click to unsubscribe must not be forged from (RFC 8058 section 4). */
    private static final Set<String> SIGNED = Set.of(
            "from",
            "reply-to",
            "to",
            "subject",
            "date",
            "message-id",
            "mime-version",
            "auto-submitted",
            "content-type",
            "content-language",
            "content-transfer-encoding",
            "list-unsubscribe",
            "list-unsubscribe-post");

    private static final Pattern FIELD_ENDS = Pattern.compile("\r\n(?![ \t])");
    private static final Pattern BLANKS = Pattern.compile("[ \t\r\n]+");
    private static final int LINE = 72;

    private final PrivateKey key;
    private final boolean rsa;
    private final String tags;

    DkimSigner(PrivateKey key, String domain, String selector) {
        this.key = key;
        this.rsa = key.getAlgorithm().equals("RSA");
        this.tags = "v=1; a=" + (rsa ? "rsa-sha256" : "ed25519-sha256") + "; c=relaxed/relaxed; d=" + domain + "; s="
                + selector;
    }

    /** Adds the signature over a header and a body as a header field. */
    void sign(Octets head, Octets body, Octets out) {
        try {
            var signed = new StringBuilder();
            var names = new ArrayList<String>();
            for (var field : FIELD_ENDS.split(new String(head.array(), 0, head.length(), StandardCharsets.UTF_8))) {
                var colon = field.indexOf(':');
                var name = field.substring(0, colon).toLowerCase(Locale.ROOT);
                if (SIGNED.contains(name)) {
                    names.add(name);
                    relaxed(name, field.substring(colon + 1), signed);
                    signed.append("\r\n");
                }
            }
            // Named once more than it stands there, so that nobody can add a second one.
            names.add("from");
            var lines = List.of(
                    tags + ";", "h=" + String.join(":", names) + ";", "bh=" + base64(bodyHash(body)) + ";", "b=");
            relaxed("dkim-signature", String.join(" ", lines), signed);
            var signature = base64(signature(signed.toString().getBytes(StandardCharsets.UTF_8)));
            out.ascii("DKIM-Signature: ").ascii(String.join("\r\n ", lines));
            for (var from = 0; from < signature.length(); from += LINE) {
                out.ascii(signature.substring(from, Math.min(from + LINE, signature.length())));
                out.ascii(from + LINE < signature.length() ? "\r\n " : "\r\n");
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] signature(byte[] signed) throws GeneralSecurityException {
        var signature = Signature.getInstance(rsa ? "SHA256withRSA" : "Ed25519");
        signature.initSign(key);
        signature.update(rsa ? signed : MessageDigest.getInstance("SHA-256").digest(signed));
        return signature.sign();
    }

    private static void relaxed(String name, String value, StringBuilder to) {
        to.append(name).append(':').append(BLANKS.matcher(value).replaceAll(" ").strip());
    }

    /** SHA-256 of the body without blanks at the ends of lines, with single ones within, and without empty lines at its end. */
    private static byte[] bodyHash(Octets body) throws GeneralSecurityException {
        var relaxed = new Octets();
        var lastText = 0;
        var blank = false;
        for (var i = 0; i < body.length(); i++) {
            var octet = body.at(i);
            if (octet == ' ' || octet == '\t') {
                blank = true;
            } else if (octet == '\r' || octet == '\n') {
                relaxed.add(octet);
                blank = false;
            } else {
                if (blank) {
                    relaxed.add(' ');
                    blank = false;
                }
                relaxed.add(octet);
                lastText = relaxed.length();
            }
        }
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update(relaxed.array(), 0, lastText);
        if (lastText > 0) {
            digest.update((byte) '\r');
            digest.update((byte) '\n');
        }
        return digest.digest();
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }
}
