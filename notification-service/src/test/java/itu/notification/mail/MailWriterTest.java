package itu.notification.mail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import itu.platform.language.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written is what a mail reader reads. */
class MailWriterTest {
    private static final String LONG = "Union ".repeat(60).strip();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your class of contribution",
                "Maintien de la classe de contribution : réponse demandée avant le 23 novembre 2026, 24 heures (Genève)",
                "Объявление класса взносов государств-членов на следующий финансовый период: просьба ответить",
                "إعلان فئة المساهمة للدول الأعضاء للفترة المالية القادمة",
                "成员国会费等级的宣布 — 请在截止日期之前答复",
                "Emoji 🕊️ and 𝒜 letters beyond the first plane 🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️🕊️",
                "=?UTF-8?B?not really?=",
                "x",
                "",
                "A word of a thousand letters: "
                        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void a_subject_is_read_as_it_was_written(String subject) throws Exception {
        var message = read(mail(subject, "text", "<p>html</p>"), true);

        assertThat(Optional.ofNullable(message.getSubject()).orElse("")).isEqualTo(subject);
    }

    @Test
    void a_long_subject_is_folded() throws Exception {
        var octets = octets(mail(LONG, "text", "<p>html</p>"), true);

        assertThat(octets.lines()).allMatch(line -> line.length() <= 78);
        assertThat(read(mail(LONG, "text", "<p>html</p>"), true).getSubject()).isEqualTo(LONG);
    }

    @Test
    void a_subject_cannot_bring_a_header_field_with_it() throws Exception {
        var message = read(mail("Hello\r\nBcc: everybody@example.org\r\n\r\nbody", "text", "<p>html</p>"), true);

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Hello Bcc: everybody@example.org body");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void texts_arrive_letter_by_letter_whatever_the_server_takes(boolean eightBit) throws Exception {
        for (var text : List.of(
                "Plain.\r\n",
                ".A dot begins this line\r\n..and two this\r\n.\r\nand the rest follows\r\n",
                "Réponse demandée avant le 23 novembre.  \r\nBlanks\t at the end \t\r\n\r\n\r\n",
                "Просьба ответить до 23 ноября.\r\n".repeat(20),
                "请在截止日期之前答复。\r\n".repeat(20),
                "One line of more than 998 letters: " + "é".repeat(700) + "\r\n",
                "One line of more than 998 letters: " + "x".repeat(1500) + "\r\n",
                "A control \u0000 and a form feed \f\r\n",
                "=3D is not an equals sign =\r\n",
                "\r\n")) {
            var message = read(mail("Subject", text, "<p>" + text + "</p>\r\n"), eightBit);

            var parts = (MimeMultipart) message.getContent();
            assertThat(parts.getContentType()).startsWith("multipart/alternative");
            assertThat(content(parts.getBodyPart(0))).isEqualTo(text);
            assertThat(content(parts.getBodyPart(1))).isEqualTo("<p>" + text + "</p>\r\n");
            assertThat(parts.getBodyPart(0).isMimeType("text/plain")).isTrue();
            assertThat(parts.getBodyPart(1).isMimeType("text/html")).isTrue();
            var octets = octets(mail("Subject", text, "<p>" + text + "</p>\r\n"), eightBit);
            assertThat(octets.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 998);
            assertThat(eightBit || octets.chars().allMatch(letter -> letter < 0x80))
                    .isTrue();
        }
    }

    @Test
    void lines_end_as_mail_wants_it_whatever_they_ended_with() throws Exception {
        var message = read(mail("Subject", "unix\nmac\rmail\r\nlast", "<p>x</p>"), true);

        assertThat(content(((MimeMultipart) message.getContent()).getBodyPart(0)))
                .isEqualTo("unix\r\nmac\r\nmail\r\nlast\r\n");
    }

    @Test
    void the_header_says_who_to_whom_when_in_which_language_and_that_a_machine_wrote_it() throws Exception {
        var mail = new OutgoingMail(
                "<019aa7f3@itu-suite.example>",
                "focal@che.example",
                Language.ofTag("fr"),
                "Secrétariat \"général\"",
                "Réponse",
                "text",
                "<p>html</p>",
                null,
                Map.of("List-Unsubscribe", "<https://suite.example/u/" + "x".repeat(200) + ">", "Precedence", "bulk"));

        var message = read(mail, true);

        var from = (InternetAddress) message.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Secrétariat \"général\"");
        assertThat(from.getAddress()).isEqualTo("letters@itu-suite.example");
        assertThat(message.getReplyTo()[0]).hasToString("answers@itu-suite.example");
        assertThat(message.getAllRecipients())
                .hasSize(1)
                .extracting(Object::toString)
                .containsExactly("focal@che.example");
        assertThat(message.getSentDate().toInstant()).isEqualTo(MailKit.NOW);
        assertThat(message.getHeader("Date")).containsExactly("Sun, 22 Nov 2026 20:00:00 +0000");
        assertThat(message.getMessageID()).isEqualTo("<019aa7f3@itu-suite.example>");
        assertThat(message.getContentLanguage()).containsExactly("fr");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("List-Unsubscribe")[0])
                .startsWith("<https://suite.example/u/xxx")
                .endsWith(">");
        assertThat(message.getHeader("Precedence")).containsExactly("bulk");
    }

    @Test
    void files_go_with_the_letter() throws Exception {
        var calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        var brochure = new byte[100_000];
        for (var i = 0; i < brochure.length; i++) {
            brochure[i] = (byte) (i * 31);
        }
        var plain = mail("Subject", "text", "<p>html</p>");
        var mail = new OutgoingMail(
                plain.messageId(),
                plain.address(),
                plain.language(),
                plain.sender(),
                plain.subject(),
                plain.text(),
                plain.html(),
                null,
                Map.of(),
                List.of(
                        new Attachment("CL-25-36.ics", "text/calendar; charset=utf-8; method=PUBLISH", calendar),
                        new Attachment("Lettre «CL» 25/36.pdf", "application/pdf", brochure)));

        var parts = (MimeMultipart) read(mail, true).getContent();

        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(0).isMimeType("multipart/alternative")).isTrue();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("CL-25-36.ics");
        assertThat(parts.getBodyPart(1).getContentType()).contains("method=PUBLISH");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(calendar);
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("Lettre «CL» 25/36.pdf");
        assertThat(parts.getBodyPart(2).getDisposition()).isEqualTo("attachment");
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(brochure);
    }

    @Test
    void the_same_mail_gives_the_same_octets() {
        var mail = mail("Réponse", "texte é", "<p>html</p>");

        assertThat(octets(mail, false)).isEqualTo(octets(mail, false));
    }

    @Test
    void no_header_field_smuggles_another() {
        for (var bad : List.of(
                Map.of("X-A", "b\r\nBcc: c@d.example"),
                Map.of("X-A\r\nBcc", "b"),
                Map.of("X A", "b"),
                Map.of("Subject", "b"),
                Map.of("content-type", "text/html"),
                Map.of("X-A", "é"),
                Map.of("X-A", "b".repeat(1000)),
                Map.of("X-A", ""))) {
            assertThatThrownBy(() -> new OutgoingMail(
                            "<a@b>", "a@b.example", Language.ofTag("en"), "s", "s", "t", "h", null, bad))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new OutgoingMail(
                        "<a@b>\r\nBcc: <x@y>", "a@b.example", Language.ofTag("en"), "s", "s", "t", "h", null, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Attachment("a.pdf", "application/pdf\r\nX: y", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static OutgoingMail mail(String subject, String text, String html) {
        return MailKit.mail("focal@che.example", subject, text, html);
    }

    private static MimeMessage read(OutgoingMail mail, boolean eightBit) throws Exception {
        return new MimeMessage(
                Session.getInstance(new java.util.Properties()),
                new ByteArrayInputStream(octets(mail, eightBit).getBytes(StandardCharsets.UTF_8)));
    }

    private static String octets(OutgoingMail mail, boolean eightBit) {
        return octets(mail, eightBit, null);
    }

    /** As a server keeps it: without the end, dots undoubled. */
    static String octets(OutgoingMail mail, boolean eightBit, DkimSigner signer) {
        var written =
                new MailWriter(new Sender(), signer).write(mail, MailAddress.of(mail.address()), MailKit.NOW, eightBit);
        var wire = new Octets();
        written.addTo(wire);
        var text = new String(wire.toArray(), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n.\r\n");
        return text.substring(0, text.length() - 3).replace("\r\n..", "\r\n.");
    }

    private static String content(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private record Sender() implements SenderConfig {
        @Override
        public String from() {
            return "letters@itu-suite.example";
        }

        @Override
        public Optional<String> replyTo() {
            return Optional.of("answers@itu-suite.example");
        }

        @Override
        public Optional<Dkim> dkim() {
            return Optional.empty();
        }
    }
}
