package openheart.lesson;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.HeatMapStyler;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;

/** Draws a chart as the site looks: its colours by theme, one font, sizes to read on a phone. */
final class Drawing {

  private static final Color NONE = new Color(0, 0, 0, 0);
  private static final Font REGULAR = font("Inter-Regular.otf");
  private static final Font BOLD = font("Inter-SemiBold.otf");
  private static final float TITLE = 19f;
  private static final float TEXT = 17f;

  private Drawing() {}

  /** The chart on a transparent ground, at {@link CapturedFigure#SCALE} times its size. */
  static BufferedImage draw(Chart<?, ?> chart, Theme theme) {
    style(chart.getStyler(), theme);
    int scale = CapturedFigure.SCALE;
    BufferedImage image =
        new BufferedImage(
            chart.getWidth() * scale, chart.getHeight() * scale, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.scale(scale, scale);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    return image;
  }

  /** Draws the chart into a PNG file. */
  static void write(Chart<?, ?> chart, Theme theme, Path file) {
    try {
      Files.write(file, Png.of(Palette.of(draw(chart, theme))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void style(Styler styler, Theme theme) {
    styler
        .setBaseFont(REGULAR.deriveFont(TEXT))
        .setChartTitleFont(BOLD.deriveFont(TITLE))
        .setChartTitlePadding(12)
        .setChartTitleBoxVisible(false)
        .setChartFontColor(theme.ink())
        .setChartBackgroundColor(NONE)
        .setChartPadding(6)
        .setPlotBackgroundColor(NONE)
        .setPlotBorderVisible(false)
        .setLegendFont(REGULAR.deriveFont(TEXT))
        .setLegendBackgroundColor(NONE)
        .setLegendBorderColor(NONE)
        .setLegendPadding(10)
        .setLegendPosition(LegendPosition.OutsideS)
        .setAnnotationTextFont(BOLD.deriveFont(TEXT))
        .setAnnotationTextFontColor(theme.ink())
        .setAnnotationLineColor(theme.muted())
        .setAntiAlias(true);
    if (styler instanceof AxesChartStyler axes) {
      axes(axes, theme);
    }
    if (styler instanceof XYStyler xy) {
      xy.setSeriesColors(new Color[] {theme.red(), theme.teal(), theme.amber()});
    }
    if (styler instanceof HeatMapStyler heatMap) {
      heatMap(heatMap, theme);
    }
  }

  private static void axes(AxesChartStyler axes, Theme theme) {
    axes.setAxisTitleFont(REGULAR.deriveFont(TEXT))
        .setAxisTickLabelsFont(REGULAR.deriveFont(TEXT))
        .setAxisTickLabelsColor(theme.muted())
        .setAxisTickMarksColor(theme.line())
        .setAxisTicksLineVisible(false)
        .setAxisTickMarkLength(4)
        .setPlotGridVerticalLinesVisible(false)
        .setPlotGridLinesColor(theme.line())
        .setPlotGridLinesStroke(new BasicStroke(1f))
        .setPlotMargin(0)
        .setAxisTitlePadding(11)
        .setAxisTickPadding(6)
        .setXAxisTitleColor(theme.muted())
        .setYAxisTitleColor(theme.muted());
  }

  /** From teal, below zero, over the page to red. */
  private static void heatMap(HeatMapStyler heatMap, Theme theme) {
    heatMap
        .setRangeColors(
            new Color[] {
              theme.tint(theme.teal(), 0.55),
              theme.tint(theme.line(), 0.25),
              theme.tint(theme.red(), 0.55)
            })
        .setPlotGridLinesVisible(false)
        .setPlotContentSize(1);
  }

  private static Font font(String file) {
    String path = "/com/formdev/flatlaf/fonts/inter/" + file;
    try (InputStream in = Drawing.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks the font " + path);
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("cannot read the font " + path, e);
    }
  }
}
