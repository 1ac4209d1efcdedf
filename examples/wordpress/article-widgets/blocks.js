/** The blocks in the editor: a field for each value, and the widget itself as the server renders it. */
(({blocks, blockEditor, components, element, i18n, serverSideRender: ServerSideRender}) => {
  const {createElement, Fragment} = element;
  const {__} = i18n;

  const widgets = {
    'footnote-list': {title: __('Footnote list', 'article-widgets'), icon: 'editor-ol'},
    'related-link': {title: __('Related link', 'article-widgets'), icon: 'admin-links'},
    'image-credit': {title: __('Image with credit', 'article-widgets'), icon: 'format-image'},
    'comment-count': {title: __('Comment count', 'article-widgets'), icon: 'admin-comments'},
    byline: {title: __('Byline', 'article-widgets'), icon: 'admin-users'},
    'related-list': {title: __('Related posts', 'article-widgets'), icon: 'list-view'},
    contents: {title: __('Contents of the article', 'article-widgets'), icon: 'editor-ul'},
    source: {title: __('Original report or data', 'article-widgets'), icon: 'media-document'},
    'key-figure': {title: __('Key figure', 'article-widgets'), icon: 'chart-bar'},
    'pull-quote': {title: __('Quotation with attribution', 'article-widgets'), icon: 'format-quote'},
    'age-notice': {title: __('Age notice', 'article-widgets'), icon: 'clock'},
    share: {title: __('Share buttons', 'article-widgets'), icon: 'share'},
    'reading-progress': {title: __('Reading progress', 'article-widgets'), icon: 'minus'},
  };

  /** Blocks that show nothing until a value is filled in. */
  const NEEDS_VALUES = ['related-link', 'image-credit', 'source', 'key-figure', 'pull-quote'].map(
    (name) => `article-widgets/${name}`,
  );

  /** @param {string} name Of a value: "source_url" is labelled "Source url". */
  const label = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('_', ' ');

  for (const [name, widget] of Object.entries(widgets)) {
    // The values of a block are those that the server has registered.
    blocks.registerBlockType(`article-widgets/${name}`, {
      ...widget,
      apiVersion: 3,
      category: 'text',
      edit: Edit,
      save: () => null,
    });
  }

  function Edit({name, attributes, setAttributes, context}) {
    const fields = Object.keys(blocks.getBlockType(name).attributes).filter(
      (key) => !['lock', 'metadata', 'className'].includes(key),
    );
    const isEmpty = NEEDS_VALUES.includes(name) && Object.values(attributes).every((value) => !value);
    return createElement(
      Fragment,
      null,
      fields.length > 0 &&
        createElement(
          blockEditor.InspectorControls,
          null,
          createElement(
            components.PanelBody,
            null,
            fields.map((key) =>
              createElement(components.TextControl, {
                key,
                label: label(key),
                value: attributes[key] ?? '',
                onChange: (value) => setAttributes({[key]: value || undefined}),
              }),
            ),
          ),
        ),
      createElement(
        'div',
        blockEditor.useBlockProps(),
        isEmpty
          ? blocks.getBlockType(name).title
          : createElement(ServerSideRender, {
              block: name,
              attributes,
              urlQueryArgs: context.postId ? {post_id: context.postId} : undefined,
            }),
      ),
    );
  }
})(window.wp);
