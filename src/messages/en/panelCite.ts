/** A reference to what is shown. */
export const panelCite = {
  'cite.open': 'Cite this view',
  'cite.title': 'Cite this view',
  'cite.note':
    'The address leads back to this view, with the time and the knowledge of these days.',
  'cite.close': 'Close',
  'cite.form': 'Form',
  'cite.form.plain': 'Plain',
  'cite.form.bibtex': 'BibTeX',
  'cite.form.ris': 'RIS',
  'cite.form.csl': 'CSL-JSON',
  'cite.text': 'Reference, {form}',
  'cite.copy': 'Copy',
  'cite.copied': 'Copied',
  'cite.refused': 'The browser did not let it be copied: the text is marked, copy it by hand.',
  'cite.author': '{atlas} contributors',
  'cite.what': '{atlas}: {thing}, {time}',
  'cite.what.whole': '{atlas}, {time}',
  'cite.known': '{title}, as known on {date}',
  'cite.during': '{from} – {to}',
  'cite.upto': 'up to {date}',
  'cite.plain': '{author} ({year}). {title}. Data to {issued}. {address} (accessed {accessed}).',
  'cite.plain.version':
    '{author} ({year}). {title}. Version {version}, data to {issued}. {address} (accessed {accessed}).',
} as const;
