package openheart.site.page;

import openheart.lesson.CapturedFigure;
import openheart.lesson.Theme;
import openheart.site.adoc.MacroCall;
import openheart.site.text.Html;

/** A drawn figure on a page: one picture for each theme, of which the styles show one. */
final class FigureView {
  private FigureView() {}

  /** Returns the address of a picture, from its chapter. */
  static String picture(CapturedFigure figure, Theme theme) {
    return "figures/" + figure.name() + "." + theme.id() + ".png";
  }

  /** Returns the figure as HTML, with further attributes. */
  static String html(MacroCall call, CapturedFigure figure, String alt, String attributes) {
    StringBuilder html =
        new StringBuilder(
            "<figure class=\"picture\" id=\"" + call.name() + "-" + figure.name() + "\"");
    html.append(attributes).append('>');
    for (Theme theme : Theme.values()) {
      html.append("<img data-figure class=\"only-" + theme.id() + "\" loading=\"lazy\" src=\"")
          .append(picture(figure, theme))
          .append("\" width=\"" + figure.width() + "\" height=\"" + figure.height() + "\" alt=\"")
          .append(Html.escape(alt))
          .append("\">");
    }
    call.caption().ifPresent(caption -> html.append("<figcaption>" + caption + "</figcaption>"));
    return html.append("</figure>").toString();
  }
}
