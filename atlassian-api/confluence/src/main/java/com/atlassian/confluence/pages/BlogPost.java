package com.atlassian.confluence.pages;

import com.atlassian.confluence.api.model.content.ContentType;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.DateFormatter;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;

public class BlogPost extends AbstractPage implements ContentConvertible {
    public static final String CONTENT_TYPE = "blogpost";

    public static final String POSTING_DAY_FORMAT = "yyyy/MM/dd";

    public static final String POSTING_DATE = "PostingDate";

    public BlogPost() {}

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    public static Calendar toCalendar(Date date) {
        Calendar calendar = Calendar.getInstance();
        calendar.setTime(date);
        return calendar;
    }

    public static Calendar getCalendarFromDatePath(String text) {
        throw new UnsupportedOperationException();
    }

    public static String getTitleFromDatePath(String text) {
        throw new UnsupportedOperationException();
    }

    public String getLinkPart() {
        return getDatePath() + "/" + getTitle();
    }

    public String getDatePath() {
        return toDatePath(getPostingDate());
    }

    public static String toDatePath(Date date) {
        return new SimpleDateFormat(POSTING_DAY_FORMAT, Locale.ENGLISH).format(date);
    }

    @Override
    public String getLinkWikiMarkup() {
        return "[" + getSpaceKey() + ":/" + getLinkPart() + "]";
    }

    public String getPostingYear() {
        return posted("yyyy");
    }

    public String getPostingMonth() {
        return posted("MMM");
    }

    public String getPostingMonth(DateFormatter dateFormatter) {
        throw new UnsupportedOperationException();
    }

    public String getPostingMonthNumeric() {
        return posted("MM");
    }

    public String getPostingDayOfMonth() {
        return posted("dd");
    }

    public Date getPostingDate() {
        return getCreationDate();
    }

    public Calendar getPostingCalendarDate() {
        return toCalendar(getPostingDate());
    }

    @Override
    public ContentType getContentTypeObject() {
        return ContentType.BLOG_POST;
    }

    @Override
    public ContentId getContentId() {
        return super.getContentId();
    }

    @Override
    public boolean shouldConvertToContent() {
        return true;
    }

    private String posted(String format) {
        return new SimpleDateFormat(format, Locale.ENGLISH).format(getPostingDate());
    }
}
