package itu.notification.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Another implementation verifies what we sign. */
class DkimSignerTest {
    @TempDir
    Path folder;

    @Test
    void a_signed_letter_is_verified() throws Exception {
        var keys = keys("RSA");
        var signer = new DkimSigner(read(keys), "itu-suite.example", "letters");
        for (var text : List.of("text", "", "Réponse \t demandée  \r\n\r\n\r\n", ".dots\r\n..\r\n", "é".repeat(3000))) {
            var letter = MailWriterTest.octets(letter("Réponse  demandée " + "word ".repeat(30), text), true, signer);

            assertThat(letter).startsWith("DKIM-Signature: v=1; a=").contains("list-unsubscribe-post");
            assertThat(letter.chars()).allMatch(octet -> octet < 0x80);
            assertThat(verify(letter, keys)).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subject: ", "<p>", "List-Unsubscribe: <", "From: "})
    void a_letter_that_was_changed_is_not(String changed) throws Exception {
        var keys = keys("RSA");
        var signer = new DkimSigner(read(keys), "itu-suite.example", "letters");
        var letter = MailWriterTest.octets(letter("Subject", "text"), true, signer);

        assertThatThrownBy(() -> verify(letter.replaceFirst(changed, changed + "x"), keys))
                .isInstanceOf(FailException.class);
    }

    @Test
    void the_shorter_key_signs_the_same() throws Exception {
        var rsa = MailWriterTest.octets(
                letter("Subject", "text"), true, new DkimSigner(read(keys("RSA")), "itu-suite.example", "letters"));
        var ed25519 = MailWriterTest.octets(
                letter("Subject", "text"), true, new DkimSigner(read(keys("Ed25519")), "itu-suite.example", "letters"));

        assertThat(unsigned(ed25519)).isEqualTo(unsigned(rsa).replace("a=rsa-sha256", "a=ed25519-sha256"));
        assertThat(ed25519).containsPattern("\\bb=[A-Za-z0-9+/]{72}\r\n [A-Za-z0-9+/]{14}==\r\n");
    }

    @Test
    void a_second_sender_cannot_be_added() throws Exception {
        var keys = keys("RSA");
        var signer = new DkimSigner(read(keys), "itu-suite.example", "letters");
        var letter = MailWriterTest.octets(letter("Subject", "text"), true, signer);

        assertThatThrownBy(() -> verify("From: somebody@else.example\r\n" + letter, keys))
                .isInstanceOf(FailException.class);
    }

    @Test
    void a_file_that_holds_no_key_is_told_at_once() throws Exception {
        var file = Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

        assertThatThrownBy(() -> DkimKey.read(file)).hasMessageContaining("no private key");
    }

    private static String unsigned(String letter) {
        return letter.replaceFirst("\\bb=(?:[A-Za-z0-9+/=]+(?:\r\n )?)+\r\n", "");
    }

    private static OutgoingMail letter(String subject, String text) {
        return new OutgoingMail(
                "<019aa7f3@itu-suite.example>",
                "focal@che.example",
                Language.ofTag("fr"),
                "Secrétariat",
                subject,
                text,
                "<p>html</p>",
                null,
                Map.of(
                        "List-Unsubscribe",
                        "<https://suite.example/u/1>",
                        "List-Unsubscribe-Post",
                        "List-Unsubscribe=One-Click"));
    }

    private java.security.PrivateKey read(KeyPair keys) throws Exception {
        var pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        return DkimKey.read(Files.writeString(folder.resolve("key.pem"), pem));
    }

    private static KeyPair keys(String algorithm) throws Exception {
        var generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("RSA")) {
            generator.initialize(2048);
        }
        return generator.generateKeyPair();
    }

    private static List<?> verify(String letter, KeyPair keys) throws Exception {
        var dns = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return new DKIMVerifier((methods, selector, domain) -> List.of(dns))
                .verify(new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    }
}
