package itu.notification.bounce.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Takes a message apart, however badly it is formed: what cannot be read any more is left out. */
final class TakingApart extends AbstractContentHandler {
    private static final int LONGEST_TEXT = 200_000;
    private static final int MOST_PARTS = 100;
    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMalformedHeaderStartsBody(true)
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(2_000)
            .build();

    private final List<ReturnedMail.Part> parts = new ArrayList<>();
    private final Deque<Headers> open = new ArrayDeque<>();
    private List<Headers.Field> fields = new ArrayList<>();
    private @Nullable Headers top;
    private String topType = "text/plain";
    private String reportType = "";
    private int messages = -1;

    private TakingApart() {}

    static ReturnedMail of(byte[] bytes) {
        var taken = new TakingApart();
        var parser = new MimeStreamParser(LENIENT);
        parser.setContentHandler(taken);
        parser.setContentDecoding(true);
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException | IOException broken) {
            // what was read up to here is all there is
        }
        var headers = taken.top == null ? new Headers(List.of()) : taken.top;
        return new ReturnedMail(headers, taken.topType, taken.reportType, List.copyOf(taken.parts));
    }

    @Override
    public void startMessage() {
        messages++;
    }

    @Override
    public void endMessage() {
        messages--;
    }

    @Override
    public void startHeader() {
        fields = new ArrayList<>();
    }

    @Override
    public void field(Field field) {
        var body = field.getBody() == null ? "" : field.getBody();
        fields.add(new Headers.Field(
                field.getName().toLowerCase(Locale.ROOT),
                DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip()));
    }

    @Override
    public void endHeader() {
        var headers = new Headers(List.copyOf(fields));
        if (top == null) {
            top = headers;
            var type = headers.value("content-type");
            topType = type.isEmpty() ? topType : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            reportType = parameter(type, "report-type");
        } else if (messages > open.size()) {
            open.push(headers);
            add(new ReturnedMail.Part("message/rfc822", "", headers, messages));
        }
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) {
        dropClosed();
    }

    @Override
    public void body(BodyDescriptor descriptor, InputStream content) throws IOException {
        dropClosed();
        var type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        if (type.startsWith("text/") || type.startsWith("message/")) {
            var text = new String(content.readNBytes(LONGEST_TEXT), charset(descriptor.getCharset()));
            add(new ReturnedMail.Part(type, text, new Headers(List.of()), messages));
        }
    }

    private void add(ReturnedMail.Part part) {
        if (parts.size() < MOST_PARTS) {
            parts.add(part);
        }
    }

    private void dropClosed() {
        while (open.size() > messages) {
            open.pop();
        }
    }

    /** Text that claims to be ASCII is often more. */
    private static Charset charset(@Nullable String name) {
        try {
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static String parameter(String type, String name) {
        for (var part : type.split(";")) {
            var pair = part.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase(name)) {
                return pair[1].strip().replace("\"", "").toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
