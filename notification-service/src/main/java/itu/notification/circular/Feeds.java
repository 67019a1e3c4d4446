package itu.notification.circular;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import itu.notification.circular.ArchiveEntries.Entry;
import itu.notification.circular.ArchivePage.Say;
import itu.notification.content.ArchiveAddress;

/** The latest letters as feeds: Atom (RFC 4287) and RSS 2.0. Identifiers stay the same whatever address serves them. */
record Feeds(ArchiveAddress address, Say say) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant BEGINNING = Instant.EPOCH;

    /** Writes into a document. */
    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    String atom(List<Entry> entries) {
        return document(xml -> {
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", say.language().tag());
            element(xml, "id", "urn:itu-suite:circulars:" + say.language().tag());
            element(xml, "title", say.get("title"));
            element(xml, "subtitle", say.get("independent"));
            element(xml, "updated", updated(entries).toString());
            link(xml, "self", "application/atom+xml", list() + "/feed.atom");
            link(xml, "alternate", "text/html", list());
            xml.writeStartElement("author");
            element(xml, "name", say.get("author"));
            xml.writeEndElement();
            for (var entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndElement();
        });
    }

    String rss(List<Entry> entries) {
        return document(xml -> {
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", say.get("title"));
            element(xml, "link", list());
            element(xml, "description", say.get("independent"));
            element(xml, "language", say.language().tag());
            element(xml, "lastBuildDate", rfc822(updated(entries)));
            xml.writeEmptyElement("atom", "link", ATOM);
            attributes(xml, Map.of("rel", "self", "type", "application/rss+xml", "href", list() + "/feed.rss"));
            for (var entry : entries) {
                xml.writeStartElement("item");
                element(xml, "title", entry.reference() + " – " + entry.subject());
                element(xml, "link", page(entry));
                element(xml, "description", description(entry));
                element(xml, "pubDate", rfc822(entry.publishedAt()));
                xml.writeStartElement("guid");
                xml.writeAttribute("isPermaLink", "false");
                xml.writeCharacters(id(entry) + ":" + entry.ordinal());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", id(entry));
        element(xml, "title", entry.reference() + " – " + entry.subject());
        element(xml, "published", entry.publishedAt().toString());
        element(xml, "updated", entry.updatedAt().toString());
        link(xml, "alternate", "text/html", page(entry));
        element(xml, "summary", description(entry));
        xml.writeEndElement();
    }

    private String description(Entry entry) {
        return say.date(entry.issuedOn()) + (entry.synthetic() ? " · " + say.get("synthetic.short") : "");
    }

    private String id(Entry entry) {
        return "urn:uuid:" + entry.circular();
    }

    private String page(Entry entry) {
        return address.page(say.language(), entry.slug());
    }

    private String list() {
        return address.list(say.language());
    }

    private static Instant updated(List<Entry> entries) {
        return entries.stream().map(Entry::updatedAt).max(Instant::compareTo).orElse(BEGINNING);
    }

    private static String rfc822(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        attributes(xml, Map.of("rel", rel, "type", type, "href", href));
    }

    private static void attributes(XMLStreamWriter xml, Map<String, String> values) throws XMLStreamException {
        for (var name : List.of("rel", "type", "href")) {
            xml.writeAttribute(name, values.getOrDefault(name, ""));
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String document(Content content) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Could not write a feed", e);
        }
    }
}
