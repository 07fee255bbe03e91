package io.indexrelay.refhost.web.page;

/** Text in HTML. */
final class Html {

    private Html() {}

    /** Safe between tags and inside quoted attributes. */
    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** An AUI message box. @param kind {@code success}, {@code warning}, {@code error} or {@code info} */
    static String message(String kind, String text) {
        return "<div class=\"aui-message aui-message-%s\" role=\"status\"><p>%s</p></div>".formatted(kind, text(text));
    }
}
