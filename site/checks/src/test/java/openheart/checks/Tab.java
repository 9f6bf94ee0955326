package openheart.checks;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A browser's tab: where it is, what is on it, and what it complained of. */
final class Tab implements AutoCloseable {
  private static final Gson JSON = new Gson();
  private static final int SECONDS = 300;

  /** Keys that do something by themselves, by their name. */
  private static final Map<String, Integer> KEYS =
      Map.of(
          "Tab",
          9,
          "Enter",
          13,
          "Escape",
          27,
          " ",
          32,
          "End",
          35,
          "Home",
          36,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40);

  private final AtomicInteger last = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();
  private WebSocket socket;

  private Tab() {}

  static Tab at(URI address) {
    Tab tab = new Tab();
    tab.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, tab.listener()).join();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      tab.send(domain + ".enable", Map.of());
    }
    return tab;
  }

  private WebSocket.Listener listener() {
    return new WebSocket.Listener() {
      private final StringBuilder text = new StringBuilder();

      @Override
      public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        text.append(part);
        if (whole) {
          hear(JsonParser.parseString(text.toString()).getAsJsonObject());
          text.setLength(0);
        }
        from.request(1);
        return null;
      }
    };
  }

  private void hear(JsonObject message) {
    if (message.has("id")) {
      answers.remove(message.get("id").getAsInt()).complete(message);
      return;
    }
    JsonObject values = message.getAsJsonObject("params");
    switch (message.get("method").getAsString()) {
      case "Page.loadEventFired" -> loaded.complete(null);
      case "Network.requestWillBeSent" ->
          requests.add(values.getAsJsonObject("request").get("url").getAsString());
      case "Runtime.exceptionThrown" -> complaints.add(values.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning", "assert").contains(values.get("type").getAsString())) {
          complaints.add(values.get("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        JsonObject entry = values.getAsJsonObject("entry");
        if (List.of("error", "warning").contains(entry.get("level").getAsString())) {
          complaints.add(entry.get("text").getAsString());
        }
      }
      default -> {} // Not of interest.
    }
  }

  /** Sends one command of the protocol and returns its result. */
  JsonObject send(String method, Map<String, ?> values) {
    int id = last.incrementAndGet();
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    answers.put(id, answer);
    Map<String, Object> command = Map.of("id", id, "method", method, "params", values);
    socket.sendText(JSON.toJson(command), true).join();
    JsonObject message = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    if (message.has("error")) {
      throw new IllegalStateException(method + ": " + message.get("error"));
    }
    return message.getAsJsonObject("result");
  }

  /** Opens {@code address} and waits until all of it is there; what was complained of is past. */
  void open(String address) {
    complaints.clear();
    requests.clear();
    loading(() -> send("Page.navigate", Map.of("url", address)));
  }

  /** Waits until the page that {@code action} leads to is there. */
  void loading(Runnable action) {
    loaded = new CompletableFuture<>();
    action.run();
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /** Returns what a script comes to, a promise awaited. */
  JsonElement run(String script) {
    JsonObject result =
        send(
            "Runtime.evaluate",
            Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
    if (result.has("exceptionDetails")) {
      throw new IllegalStateException(script + ": " + result.get("exceptionDetails"));
    }
    return result.getAsJsonObject("result").get("value");
  }

  String text(String script) {
    return run(script).getAsString();
  }

  boolean is(String script) {
    return run("!!(" + script + ")").getAsBoolean();
  }

  /** Waits until a script comes to something true; scripts of the page may still be at work. */
  void until(String script) {
    run(
        "new Promise((done, failed) => { const end = Date.now() + 20000; (function look() {"
            + " if ("
            + script
            + ") done(true); else if (Date.now() > end) failed('never: ' + "
            + JSON.toJson(script)
            + "); else setTimeout(look, 20); })(); })");
  }

  /** Clicks the element that {@code selector} finds. */
  void click(String selector) {
    run("document.querySelector(" + JSON.toJson(selector) + ").click()");
  }

  /** Types into whatever has the focus. */
  void type(String text) {
    send("Input.insertText", Map.of("text", text));
  }

  /** Presses a key. */
  void press(String key) {
    int code = KEYS.getOrDefault(key, 0);
    String text = key.equals("Enter") ? "\r" : key.length() == 1 ? key : "";
    Map<String, Object> values =
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "text", text);
    Map<String, Object> down = new java.util.HashMap<>(values);
    down.put("type", text.isEmpty() ? "rawKeyDown" : "keyDown");
    send("Input.dispatchKeyEvent", down);
    Map<String, Object> up = new java.util.HashMap<>(values);
    up.put("type", "keyUp");
    send("Input.dispatchKeyEvent", up);
  }

  /** Presses the mouse's button on a place of the window, and lets it go at another. */
  void drag(Point from, Point to) {
    mouse("mousePressed", from);
    mouse("mouseMoved", to);
    mouse("mouseReleased", to);
  }

  private void mouse(String type, Point at) {
    send(
        "Input.dispatchMouseEvent",
        Map.of(
            "type", type, "x", at.x, "y", at.y, "button", "left", "buttons", 1, "clickCount", 1));
  }

  /** Lays a finger on a place of the window, and lifts it at another. */
  void swipe(Point from, Point to) {
    touch("touchStart", List.of(from));
    for (int i = 1; i <= 4; i++) {
      double way = i / 4.0;
      touch(
          "touchMove",
          List.of(new Point(from.x + way * (to.x - from.x), from.y + way * (to.y - from.y))));
    }
    touch("touchEnd", List.of());
  }

  private void touch(String type, List<Point> fingers) {
    send("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", fingers));
  }

  /** A place in the window. */
  record Point(double x, double y) {}

  /** Returns a place within the element that {@code selector} finds, by shares of its size. */
  Point within(String selector, double across, double down) {
    JsonObject box =
        run("(() => { const it = document.querySelector("
                + JSON.toJson(selector)
                + "); it.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " return it.getBoundingClientRect().toJSON(); })()")
            .getAsJsonObject();
    return new Point(
        box.get("x").getAsDouble() + across * box.get("width").getAsDouble(),
        box.get("y").getAsDouble() + down * box.get("height").getAsDouble());
  }

  /** Asks for pages in {@code language}. */
  void speaks(String language) {
    String agent = text("navigator.userAgent");
    send("Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
  }

  /** Gives the page {@code width} pixels. */
  void width(int width) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Shows the page on screen or in print, to a reader who likes it light or dark, and still. */
  void media(String media, String scheme) {
    media(media, scheme, "reduce");
  }

  /** The same, to a reader who likes motion reduced ("reduce") or doesn't say ("no-preference"). */
  void media(String media, String scheme, String motion) {
    send(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", motion))));
  }

  /** Returns the errors and warnings since the page was opened. */
  List<String> complaints() {
    return new ArrayList<>(complaints);
  }

  /** Returns what was asked for since the page was opened. */
  List<String> requests() {
    return new ArrayList<>(requests);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
