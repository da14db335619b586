package fr.relances.letter.template;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** The four inks of a JPEG made for the printing press, as red, green and blue. */
final class CmykPicture {

    /** Photoshop's mark: with it inks stand inverted, and 2 in its last byte says that three of them are YCC. */
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

    private static final int TRANSFORM_AT = 11;

    private CmykPicture() {}

    static BufferedImage of(Raster inks, byte[] file) {
        int transform = transform(file);
        BufferedImage picture = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] dot = new int[4];
        for (int y = 0; y < inks.getHeight(); y++) {
            for (int x = 0; x < inks.getWidth(); x++) {
                inks.getPixel(inks.getMinX() + x, inks.getMinY() + y, dot);
                if (transform == 2) {
                    fromYcc(dot);
                }
                picture.setRGB(x, y, colour(dot, transform >= 0));
            }
        }
        return picture;
    }

    private static void fromYcc(int[] dot) {
        double light = dot[0];
        double blue = dot[1] - 128.0;
        double red = dot[2] - 128.0;
        dot[0] = inverse(light + 1.402 * red);
        dot[1] = inverse(light - 0.344136 * blue - 0.714136 * red);
        dot[2] = inverse(light + 1.772 * blue);
    }

    private static int inverse(double value) {
        return 255 - (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static int colour(int[] dot, boolean inverted) {
        int colour = 0;
        int light = inverted ? dot[3] : 255 - dot[3];
        for (int i = 0; i < 3; i++) {
            colour = colour << 8 | (inverted ? dot[i] : 255 - dot[i]) * light / 255;
        }
        return colour;
    }

    /** -1 without Photoshop's mark. */
    private static int transform(byte[] file) {
        for (int i = 4; i + TRANSFORM_AT < file.length; i++) {
            if (file[i - 4] == (byte) 0xff && file[i - 3] == (byte) 0xee && marked(file, i)) {
                return file[i + TRANSFORM_AT];
            }
        }
        return -1;
    }

    private static boolean marked(byte[] file, int at) {
        for (int i = 0; i < ADOBE.length; i++) {
            if (file[at + i] != ADOBE[i]) {
                return false;
            }
        }
        return true;
    }
}
