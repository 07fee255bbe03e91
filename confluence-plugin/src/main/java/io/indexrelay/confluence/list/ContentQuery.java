package io.indexrelay.confluence.list;

/**
 * Every query that is ever sent to Confluence's database, as reviewed constants. Entity and property names are those of
 * Confluence's own queries (seen in 8.7.2) and of its XML exports; on newer versions they are unverified, and a query that
 * fails stops the walk and says so.
 */
public enum ContentQuery {
    SPACES("select s.id from Space s where s.id > :last order by s.id"),
    SPACES_LIKE("select s.id, s.key, s.name from Space s where lower(s.key) like :key escape '!'"
            + " or lower(s.name) like :name escape '!' order by s.key"),
    SPACE_COUNT("select count(s.id) from Space s"),
    PAGES("select p.id from Page p where p.originalVersion is null and p.contentStatus = 'current'"
            + " and p.space is not null and p.id > :last order by p.id"),
    PAGE_COUNT("select count(p.id) from Page p where p.originalVersion is null and p.contentStatus = 'current'"
            + " and p.space is not null"),
    PAGES_OF_SPACE("select p.id from Page p where p.originalVersion is null and p.contentStatus = 'current'"
            + " and p.space.id = :space and p.id > :last order by p.id"),
    PAGE_COUNT_OF_SPACE("select count(p.id) from Page p where p.originalVersion is null and p.contentStatus = 'current'"
            + " and p.space.id = :space"),
    BLOG_POSTS("select b.id from BlogPost b where b.originalVersion is null and b.contentStatus = 'current'"
            + " and b.space is not null and b.id > :last order by b.id"),
    BLOG_POST_COUNT("select count(b.id) from BlogPost b where b.originalVersion is null and b.contentStatus = 'current'"
            + " and b.space is not null"),
    BLOG_POSTS_OF_SPACE("select b.id from BlogPost b where b.originalVersion is null and b.contentStatus = 'current'"
            + " and b.space.id = :space and b.id > :last order by b.id"),
    BLOG_POST_COUNT_OF_SPACE(
            "select count(b.id) from BlogPost b where b.originalVersion is null and b.contentStatus = 'current'"
                    + " and b.space.id = :space"),
    COMMENTS("select c.id, c.containerContent.id from Comment c where c.originalVersion is null"
            + " and c.contentStatus = 'current' and c.containerContent is not null and c.id > :last order by c.id"),
    COMMENT_COUNT("select count(c.id) from Comment c where c.originalVersion is null and c.contentStatus = 'current'"
            + " and c.containerContent is not null"),
    ATTACHMENTS("select a.id, a.containerContent.id from Attachment a where a.originalVersion is null"
            + " and a.contentStatus = 'current' and a.containerContent is not null and a.id > :last order by a.id"),
    ATTACHMENT_COUNT(
            "select count(a.id) from Attachment a where a.originalVersion is null and a.contentStatus = 'current'"
                    + " and a.containerContent is not null"),
    RESTRICTED_PAGES(
            "select p.id from Page p where p.originalVersion is null and p.id > :last and exists (select s.id from"
                    + " ContentPermissionSet s where s.owningContent.id = p.id and s.type = 'View') order by p.id"),
    RESTRICTED_BLOG_POSTS(
            "select b.id from BlogPost b where b.originalVersion is null and b.id > :last and exists (select s.id from"
                    + " ContentPermissionSet s where s.owningContent.id = b.id and s.type = 'View') order by b.id"),
    RESTRICTED_PAGE_COUNT("select count(p.id) from Page p where p.originalVersion is null and exists (select s.id from"
            + " ContentPermissionSet s where s.owningContent.id = p.id and s.type = 'View')"),
    RESTRICTED_BLOG_POST_COUNT("select count(b.id) from BlogPost b where b.originalVersion is null and exists (select"
            + " s.id from ContentPermissionSet s where s.owningContent.id = b.id and s.type = 'View')"),
    /** The first page has a text of its own: to Oracle an empty text is no text, and nothing is greater than that. */
    FIRST_PEOPLE(
            "select u.lowerName, u.key from ConfluenceUserImpl u where u.lowerName is not null order by u.lowerName"),
    PEOPLE("select u.lowerName, u.key from ConfluenceUserImpl u where u.lowerName > :last order by u.lowerName"),
    PEOPLE_COUNT("select count(u.lowerName) from ConfluenceUserImpl u"),
    DESCENDANTS("select p.id from Page p join p.ancestors a where a.id = :page and p.originalVersion is null"
            + " and p.contentStatus = 'current' and p.id > :last order by p.id"),
    COMMENTS_OF("select c.id from Comment c where c.containerContent.id in (:containers) and c.originalVersion is null"
            + " and c.contentStatus = 'current' order by c.id"),
    ATTACHMENTS_OF(
            "select a.id from Attachment a where a.containerContent.id in (:containers) and a.originalVersion is null"
                    + " and a.contentStatus = 'current' order by a.id"),
    SPACES_AMONG("select s.id from Space s where s.id in (:ids)"),
    CURRENT_PAGES_AMONG("select p.id from Page p where p.id in (:ids) and p.originalVersion is null"
            + " and p.contentStatus = 'current' and p.space is not null"),
    CURRENT_BLOG_POSTS_AMONG("select b.id from BlogPost b where b.id in (:ids) and b.originalVersion is null"
            + " and b.contentStatus = 'current' and b.space is not null"),
    CURRENT_COMMENTS_AMONG("select c.id from Comment c where c.id in (:ids) and c.originalVersion is null"
            + " and c.contentStatus = 'current' and c.containerContent is not null"),
    CURRENT_ATTACHMENTS_AMONG("select a.id from Attachment a where a.id in (:ids) and a.originalVersion is null"
            + " and a.contentStatus = 'current' and a.containerContent is not null"),
    /** Columns: id, version, time of the last update, title, what it lies in, parent. */
    PAGE_STATES("select p.id, p.version, p.lastModificationDate, p.title, p.space.id, p.parent.id from Page p"
            + " where p.id in (:ids)"),
    BLOG_POST_STATES(
            "select b.id, b.version, b.lastModificationDate, b.title, b.space.id from BlogPost b where b.id in (:ids)"),
    COMMENT_STATES("select c.id, c.version, c.lastModificationDate, '', c.containerContent.id from Comment c"
            + " where c.id in (:ids)"),
    ATTACHMENT_STATES("select a.id, a.version, a.lastModificationDate, a.title, a.containerContent.id from Attachment a"
            + " where a.id in (:ids)"),
    ANCESTORS_AMONG("select p.id, a.id from Page p join p.ancestors a where p.id in (:ids)"),
    LABELS_AMONG("select l.content.id, l.label.name, l.label.namespace from Labelling l where l.content.id in (:ids)"),
    PAGES_AMONG("select p.id from Page p where p.id in (:ids)"),
    BLOG_POSTS_AMONG("select b.id from BlogPost b where b.id in (:ids)"),
    CONTAINERS_OF_ATTACHMENTS(
            "select a.id, a.containerContent.id from Attachment a where a.containerContent is not null and a.id in (:ids)"),
    CONTAINERS_OF_COMMENTS(
            "select c.id, c.containerContent.id from Comment c where c.containerContent is not null and c.id in (:ids)");

    private final String text;

    ContentQuery(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
