package itu.contribution.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

import itu.contribution.report.Paper.Series;

/** A ring chart as a PNG image without words, so that no font of the machine plays a part. */
final class RingImage {
    private static final int SIDE = 900;
    private static final int THICKNESS = 190;
    private static final int TOP = 90;
    private static final double CIRCLE = 360;
    private static final int HEXADECIMAL = 16;

    private RingImage() {}

    /** The image as a {@code data:} address. */
    static String of(Series series) {
        var image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SIDE, SIDE);
        pen.setStroke(new BasicStroke(THICKNESS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        draw(pen, series);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }

    /** Clockwise from the top, as rings are read. */
    private static void draw(Graphics2D pen, Series series) {
        var whole =
                Math.max(1, series.values().stream().mapToInt(Integer::intValue).sum());
        var edge = THICKNESS / 2 + 1;
        var side = SIDE - 2 * edge;
        var from = (double) TOP;
        for (var at = 0; at < series.values().size(); at++) {
            var extent = CIRCLE * series.values().get(at) / whole;
            pen.setColor(new Color(Integer.parseInt(series.colour(at), HEXADECIMAL)));
            pen.draw(new Arc2D.Double(edge, edge, side, side, from - extent, extent, Arc2D.OPEN));
            from -= extent;
        }
    }
}
