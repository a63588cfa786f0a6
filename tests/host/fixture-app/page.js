const heard = document.querySelector('#heard');
const note = (text) => {
  const line = document.createElement('li');
  line.textContent = text;
  heard.append(line);
};

window.bridge.on('second', (word) => note(`second ${word}`));
window.bridge.on('echoed', (bytes, length) => note(`echoed ${bytes instanceof Uint8Array} ${length} ${bytes[1]}`));

document.querySelector('#target').addEventListener('dragover', (event) => event.preventDefault());
document.querySelector('#target').addEventListener('drop', async (event) => {
  event.preventDefault();
  const path = window.bridge.pathOf(event.dataTransfer.files[0]);
  note(`dropped ${path.split(/[/\\]/).at(-1)}: ${await window.bridge.invoke('read', path)}`);
});
document.body.dataset.ready = 'yes';
